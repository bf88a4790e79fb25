import { monthDayText } from '../../../domain/calendar'
import { ENDINGS, placed, scoreText, spreadText } from '../../../domain/honors'
import type { NominationBucket, NominationRow } from '../../../domain/honors/nomination-views'
import { Tag } from '../../ui/Tag'
import { flagTags } from './words'

interface RosterTableProps {
  bucket: NominationBucket
  rows: readonly NominationRow[]
  /** Whether this selection has kinds. */
  sorted: boolean
  chosen: string
  onChoose(id: string): void
  /** Boxes to choose several by. */
  ticks:
    | {
        ticked: readonly string[]
        onTick(ids: string[]): void
        whyNot(row: NominationRow): string
        /** What they are chosen for. */
        act: string
      }
    | undefined
}

/** The nominations of one list: who, how they stand, their scores, and a box where several are chosen together. */
export function RosterTable({ bucket, rows, sorted, chosen, onChoose, ticks }: RosterTableProps) {
  const scored = bucket === 'scored'
  const places = new Map(
    placed(
      rows.filter(({ scores }) => scores !== null),
      ({ scores }) => scores?.average ?? 0,
    ).map((one) => [one.item.id, one]),
  )
  return (
    <table className="roster">
      <thead>
        <tr>
          {ticks && (
            <th scope="col" className="roster-box-cell">
              选
            </th>
          )}
          {scored && <th scope="col">名次</th>}
          <th scope="col">名字</th>
          {sorted && (
            <th scope="col" className="roster-spare">
              类别
            </th>
          )}
          <th scope="col" className="roster-spare">
            推荐
          </th>
          <th scope="col">情况</th>
          {LAST[bucket] !== undefined && <th scope="col">{LAST[bucket]}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const place = places.get(row.id)
          const whyNot = ticks?.whyNot(row) ?? ''
          return (
            <tr
              key={row.id}
              className={row.id === chosen ? 'roster-row roster-now' : 'roster-row'}
              onClick={() => onChoose(row.id)}
            >
              {ticks && (
                <td className="roster-box-cell" onClick={(event) => event.stopPropagation()}>
                  <label className="roster-box" title={whyNot}>
                    <input
                      className="roster-tick"
                      type="checkbox"
                      aria-label={
                        whyNot === '' ? `选${row.name}` : `${row.name}还不能${ticks.act}：${whyNot}`
                      }
                      checked={whyNot === '' && ticks.ticked.includes(row.id)}
                      disabled={whyNot !== ''}
                      onChange={() => ticks.onTick(turned(ticks.ticked, row.id))}
                    />
                  </label>
                </td>
              )}
              {scored && (
                <td className="roster-place">
                  {place === undefined ? '' : `第 ${place.place}`}
                  {place?.tied === true && <span className="roster-tied">并列</span>}
                </td>
              )}
              <th scope="row">
                <button
                  type="button"
                  className="roster-name"
                  aria-current={row.id === chosen}
                  onClick={(event) => {
                    event.stopPropagation()
                    onChoose(row.id)
                  }}
                >
                  {row.name}
                </button>
                <span className="roster-under">{row.villageName}</span>
                {sorted && <span className="roster-under roster-sort-under">{row.sort}</span>}
              </th>
              {sorted && <td className="roster-spare">{row.sort}</td>}
              <td className="roster-spare">{`${row.nominators} 人`}</td>
              <td>
                <span className="roster-tags">
                  {tagsIn(bucket, row).map(({ words, tone }) => (
                    <Tag key={words} tone={tone}>
                      {words}
                    </Tag>
                  ))}
                </span>
              </td>
              {LAST[bucket] !== undefined && <td className="roster-last">{lastOf(bucket, row)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const LAST: Partial<Record<NominationBucket, string>> = {
  scored: '平均分',
  notice: '公示到',
  named: '平均分',
  ended: '结果',
}

function lastOf(bucket: NominationBucket, { scores, noticeUntil, ending }: NominationRow) {
  if (bucket === 'notice') return monthDayText(noticeUntil)
  if (bucket === 'ended') return ending === '' ? '' : ENDINGS[ending]
  if (scores === null) return ''
  return (
    <>
      <strong>{scoreText(scores.average)}</strong>
      <span className="roster-under">{spreadText(scores)}</span>
    </>
  )
}

// What has ended, or is named, needs no more agreement.
function tagsIn(bucket: NominationBucket, row: NominationRow) {
  const settled = bucket === 'named' || bucket === 'ended'
  return settled ? flagTags(row).filter(({ words }) => words === '纸质推荐') : flagTags(row)
}

function turned(ticked: readonly string[], id: string): string[] {
  return ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]
}
