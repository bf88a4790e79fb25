import { momentText } from '../../../domain/calendar'
import { OBJECTION_STATUSES, type Verdict } from '../../../domain/honors'
import { Button } from '../../ui/Button'
import { Rest } from '../../ui/Rest'
import { Tag } from '../../ui/Tag'
import { useAgain } from './use-again'
import { useObjections } from './use-objections'

interface ObjectionListProps {
  areaId: string
  chosen: string
  turn: number
  onChoose(id: string): void
  onBack(): void
}

/** Every objection of the place, the open ones first. */
export function ObjectionList({ areaId, chosen, turn, onChoose, onBack }: ObjectionListProps) {
  const list = useObjections(areaId)
  const { rows } = list
  useAgain(turn, list.refresh)
  return (
    <>
      <div className="desk-tools">
        <Button narrow kind="quiet" icon="back" onClick={onBack}>
          全部评选
        </Button>
      </div>
      <p className="roster-plain roster-secret">
        谁提的、说了什么，只有主办的人看得到。不要告诉被推荐的人，也不要打印、转发。
      </p>
      {rows !== undefined && rows.length > 0 && (
        <div className="desk-rows">
          {rows.map((row) => (
            <button
              key={row.id}
              type="button"
              className={row.id === chosen ? 'desk-row desk-row-now' : 'desk-row'}
              aria-current={row.id === chosen}
              onClick={() => onChoose(row.id)}
            >
              <span className="desk-row-words">
                <span className="desk-row-title">{`关于${row.nominee}`}</span>
                <span className="quiet">
                  {`${row.selectionTitle} · ${row.villageName} · ${momentText(row.at)} 提的`}
                </span>
              </span>
              <Tag tone={row.status === 'settled' ? 'jade' : 'amber'}>
                {row.verdict === '' ? OBJECTION_STATUSES[row.status] : VERDICT_TAGS[row.verdict]}
              </Tag>
            </button>
          ))}
        </div>
      )}
      <Rest
        list={list}
        empty={{ title: '没有异议', more: '公示期间有人提出异议，会到这里来，也会给您发消息。' }}
      />
    </>
  )
}

const VERDICT_TAGS = { kept: '保留了', corrected: '改正了', takenDown: '撤下了' } as const satisfies Record<
  Verdict,
  string
>
