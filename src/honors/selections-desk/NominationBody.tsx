import { monthDayText, momentText } from '../../../domain/calendar'
import { ENDINGS, NOMINATION_STATUSES, OBJECTION_STATUSES, type SelectionPlan } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { Past } from '../../desk/Past'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { FormDownload } from './FormDownload'
import { NominationFacts } from './NominationFacts'
import { Sheets } from './Sheets'
import { dayWords, flagTags } from './words'

interface NominationBodyProps {
  view: NominationView
  plan: SelectionPlan
  onObjection(id: string): void
}

/** Everything of one nomination, in the order one reads it before deciding. */
export function NominationBody({ view, plan, onObjection }: NominationBodyProps) {
  return (
    <>
      <Head view={view} />
      <NominationFacts view={view} />
      <FormDownload id={view.id} />
      {view.visit !== null && <VisitSection visit={view.visit} />}
      {view.scores !== null && (
        <Section title="评分">
          <Sheets scores={view.scores} sheets={view.sheets} items={plan.sheet} />
        </Section>
      )}
      {view.joins.length > 0 && (
        <Section title={`一起推荐的 ${view.joins.length} 人`}>
          {view.joins.map(({ who, reason, at }) => (
            <p key={at} className="roster-plain">
              <strong>{who}</strong>
              {`：${reason}`}
            </p>
          ))}
        </Section>
      )}
      {view.objections.length > 0 && (
        <Section title="异议">
          {view.objections.map((objection) => (
            <button
              key={objection.id}
              type="button"
              className="roster-link"
              onClick={() => onObjection(objection.id)}
            >
              {`${momentText(objection.at)} 提的，${statusWords(objection.status)}`}
            </button>
          ))}
        </Section>
      )}
      {view.rechecks.length > 0 && (
        <Section title="复查">
          {view.rechecks.map(({ day, keeps, note }) => (
            <p key={`${day}${note}`} className="roster-plain">
              {[monthDayText(day), keeps ? '保留称号' : '不保留称号', note].filter(Boolean).join(' · ')}
            </p>
          ))}
        </Section>
      )}
      <Section title="经过">
        <Past lines={view.history} />
      </Section>
    </>
  )
}

function Head({ view }: { view: NominationView }) {
  const { notice, named, pause } = view
  const open = view.status !== 'named' && view.status !== 'ended'
  return (
    <div className="desk-head">
      <h2 className="desk-head-title">{view.name}</h2>
      <div className="quiet">
        {[view.villageName, view.people.group, view.sort].filter(Boolean).join(' · ')}
      </div>
      <div className="desk-head-tags">
        <Tag tone="vermilion">{NOMINATION_STATUSES[view.status]}</Tag>
        {open &&
          flagTags(view).map(({ words, tone }) => (
            <Tag key={words} tone={tone}>
              {words}
            </Tag>
          ))}
      </div>
      {view.standsAside && (
        <div className="roster-notice">这是您自家、亲戚，或者您推荐的，看得到，办要请别的人。</div>
      )}
      {pause !== null && (
        <div className="roster-notice">{`家里暂停参评到 ${monthDayText(pause.until)}：${pause.reason}。只有您们和本人看得到，不公开。`}</div>
      )}
      {view.returnReason !== '' && (
        <div className="roster-notice">{`请推荐人补充：${view.returnReason}`}</div>
      )}
      {view.ending !== '' && (
        <div className="roster-notice">
          {[ENDINGS[view.ending], view.endReason].filter(Boolean).join('：')}
        </div>
      )}
      {open && notice !== null && (
        <div className="quiet">{`公示：${monthDayText(notice.from)} 到 ${dayWords(notice.until)}`}</div>
      )}
      {named !== null && <div className="quiet">{`${dayWords(named.day)}命名，${named.documentNumber}`}</div>}
    </div>
  )
}

function VisitSection({ visit }: { visit: NonNullable<NominationView['visit']> }) {
  const lines = [
    ['哪天', dayWords(visit.day)],
    ['谁去的', visit.visitors.join('、')],
    ['看到、听到', visit.found],
    ['评议会', `到了 ${visit.present} 人，${visit.recommends ? '推荐' : '不推荐'}`],
    ['村里意见', visit.opinion],
  ] as const
  return (
    <Section title="村里走访">
      <dl className="desk-facts">
        {lines
          .filter(([, words]) => words !== '')
          .map(([name, words]) => [<dt key={name}>{name}</dt>, <dd key={`${name}-`}>{words}</dd>])}
      </dl>
    </Section>
  )
}

function statusWords(status: string): string {
  const isKnown = (key: string): key is keyof typeof OBJECTION_STATUSES => key in OBJECTION_STATUSES
  return isKnown(status) ? OBJECTION_STATUSES[status] : ''
}
