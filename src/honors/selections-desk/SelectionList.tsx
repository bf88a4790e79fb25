import { useState } from 'react'
import { monthDayText } from '../../../domain/calendar'
import { OFFICES } from '../../../domain/honors'
import type { SelectionRow } from '../../../domain/honors/selections-api'
import { useMe } from '../../cloud'
import { Button } from '../../ui/Button'
import { Rest, type FreshList } from '../../ui/Rest'
import { Tag } from '../../ui/Tag'
import { NewSelection } from './NewSelection'
import { offices } from './offices'
import { planDrafts, type PlanStart } from './plan/plan-drafts'
import { stageTag } from './words'

interface SelectionListProps {
  areaId: string
  list: FreshList<SelectionRow>
  chosen: string
  onChoose(id: string): void
  /** To the nominations of one. */
  onOpen(id: string): void
  onNew(start: PlanStart): void
  onObjections(): void
}

/** Every selection of the place, the newest first, and the way to a new one. */
export function SelectionList(props: SelectionListProps) {
  const { areaId, list, chosen, onChoose, onOpen, onNew, onObjections } = props
  const { rows } = list
  const { data: me } = useMe()
  const [making, setMaking] = useState(false)
  const held = offices(me, areaId)
  const begun = planDrafts.all().filter(({ form }) => form.areaId === areaId && form.version === 0)
  return (
    <>
      <div className="desk-tools">
        {held.length > 0 && (
          <Button narrow icon="plus" onClick={() => setMaking(true)}>
            新办一次评选
          </Button>
        )}
        {held.length > 0 && (
          <Button narrow kind="quiet" icon="flag" onClick={onObjections}>
            看异议
          </Button>
        )}
      </div>
      {begun.map(({ id, form }) => (
        <div key={id} className="roster-begun">
          <span>{`${form.plan.title || '没起名的评选'}，写了一半，存在这台电脑上`}</span>
          <Button narrow kind="quiet" onClick={() => onNew({ kind: 'begun', id })}>
            接着写
          </Button>
        </div>
      ))}
      {rows !== undefined && rows.length > 0 && (
        <div className="desk-rows">
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              now={row.id === chosen}
              onChoose={() => onChoose(row.id)}
              onOpen={() => onOpen(row.id)}
            />
          ))}
        </div>
      )}
      <Rest
        list={list}
        empty={{
          title: '还没有办过评选',
          more: '从身边好人、最美家庭、最美庭院里选一个开头，条件和评分表都写好了，改一改就能用。',
        }}
      />
      {making && (
        <NewSelection
          held={held}
          onClose={() => setMaking(false)}
          onChoose={(template) => {
            setMaking(false)
            onNew({ kind: 'new', template, held })
          }}
        />
      )}
    </>
  )
}

interface RowProps {
  row: SelectionRow
  now: boolean
  onChoose(): void
  onOpen(): void
}

function Row({ row, now, onChoose, onOpen }: RowProps) {
  const tag = stageTag(row.status, row.stage)
  return (
    <button
      type="button"
      className={now ? 'desk-row desk-row-now' : 'desk-row'}
      aria-current={now}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      <span className="desk-row-words">
        <span className="desk-row-title">{row.title}</span>
        <span className="quiet">
          {`${row.year} 年 · ${row.areaName} · ${OFFICES[row.office]} · 推荐到 ${monthDayText(row.until)}`}
        </span>
      </span>
      <Tag tone={tag.tone}>{tag.words}</Tag>
    </button>
  )
}
