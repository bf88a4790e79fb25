import { fullMarks, OFFICES, SUBJECTS } from '../../../domain/honors'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { ROLE_NAMES } from '../../../domain/people'
import type { Cached } from '../../cloud'
import { Past } from '../../desk/Past'
import { useVillages } from '../../desk/villages'
import { Button } from '../../ui/Button'
import { RecordPane } from '../../ui/RecordPane'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { SelectionActions } from './SelectionActions'
import { VillageTable } from './VillageTable'
import { dayWords, stageTag } from './words'

interface SelectionPaneProps {
  areaId: string
  record: Cached<SelectionView>
  onChanged(): void
  /** To its nominations. */
  onRoster(): void
  onEdit(view: SelectionView): void
}

/** One selection beside the list: its plan, how each village stands, what was done, and what one may do. */
export function SelectionPane({ areaId, record, onChanged, onRoster, onEdit }: SelectionPaneProps) {
  const { data } = record
  return (
    <RecordPane
      record={record}
      decisions={data && <SelectionActions view={data} onChanged={onChanged} onEdit={() => onEdit(data)} />}
    >
      {data && <Body view={data} areaId={areaId} onRoster={onRoster} />}
    </RecordPane>
  )
}

function Body({ view, areaId, onRoster }: { view: SelectionView; areaId: string; onRoster(): void }) {
  const { plan, status } = view
  const tag = stageTag(status, view.stage)
  const known = useVillages(areaId)
  return (
    <>
      <div className="desk-head">
        <h2 className="desk-head-title">{plan.title}</h2>
        <div className="quiet">{`${view.areaName} · ${OFFICES[plan.office]}来办 · 评${SUBJECTS[plan.subject]}`}</div>
        <div className="desk-head-tags">
          <Tag tone={tag.tone}>{tag.words}</Tag>
          {view.cancelReason !== '' && <Tag>{view.cancelReason}</Tag>}
        </div>
      </div>
      {status !== 'draft' && (
        <div className="roster-way">
          <Button icon="list" onClick={onRoster}>
            看推荐名单
          </Button>
        </div>
      )}
      <Section title="日子">
        <dl className="desk-facts">
          {stageLines(view).map(([name, words]) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name}-`}>{words}</dd>,
          ])}
        </dl>
      </Section>
      {status !== 'draft' && (
        <Section title="各村">
          <VillageTable view={view} known={known} />
        </Section>
      )}
      <Section title="方案">
        <dl className="desk-facts">
          {planLines(view).map(([name, words]) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name}-`}>{words}</dd>,
          ])}
        </dl>
      </Section>
      <Section title="经过">
        <Past lines={view.history} />
      </Section>
    </>
  )
}

function stageLines({ plan: { days }, notices, namings }: SelectionView): (readonly [string, string])[] {
  return [
    ['开始推荐', dayWords(days.from)],
    ['推荐到', dayWords(days.until)],
    ['走访到', dayWords(days.visitUntil)],
    ['评分到', dayWords(days.scoreUntil)],
    ['公示', `${days.notice} 个工作日`],
    ...notices.map(({ until, ids }) => ['公示期满', `${dayWords(until)}，${ids.length} 个`] as const),
    ...namings.map(
      ({ day, documentNumber, ids }) =>
        ['命名', `${dayWords(day)}，${documentNumber}，${ids.length} 个`] as const,
    ),
  ]
}

function planLines({ plan }: SelectionView): (readonly [string, string])[] {
  return [
    ['名额', plan.seats === 0 ? '不限' : `${plan.seats} 个`],
    ['类别', plan.sorts.join('、') || '不分类'],
    ['条件', plan.criteria.map((line, place) => `${place + 1}.\u00a0${line}`).join('；')],
    ['另外要填', plan.asked.map(({ name }) => name).join('、') || '没有'],
    [
      '评分表',
      `${plan.sheet.map(({ name, most }) => `${name} ${most}`).join('、')}，满分 ${fullMarks(plan.sheet)} 分`,
    ],
    [
      '谁评分',
      `${plan.scorers.map((role) => ROLE_NAMES[role]).join('、')}，最少 ${plan.leastScorers} 个人${plan.onSite ? '，到现场看' : ''}`,
    ],
  ]
}
