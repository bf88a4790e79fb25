import { useState } from 'react'
import { useToday } from '../../desk/use-today'
import { currentPersonId, useCached } from '../../cloud'
import { DeskDay } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { gatherings } from '../cloud'

/** How many came between two days, and by branch out of members times gatherings: for the report, never a ranking. */
export function FiguresSheet({ areaId, onClose }: { areaId: string; onClose(): void }) {
  const today = useToday()
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`)
  const [to, setTo] = useState(today)
  const isAsked = from !== '' && to !== '' && from <= to
  const { data, loading, problem, refresh } = useCached(
    isAsked ? `participation:${currentPersonId()}:${areaId}:${from}:${to}` : '',
    () => gatherings('participation', { areaId, from, to }),
  )
  return (
    <Sheet title="来了多少人" open onClose={onClose}>
      <div className="step-sheet">
        <div className="step-sheet-pair">
          <DeskDay label="从哪天" value={from} onChange={setFrom} />
          <DeskDay
            label="到哪天"
            value={to}
            onChange={setTo}
            error={from > to ? '到的日子比从的早，请改一改' : undefined}
          />
        </div>
        {isAsked && loading && <Loading count={2} />}
        {problem !== undefined && data === undefined && (
          <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
        )}
        {data !== undefined && (
          <>
            <p className="step-sheet-words">{`记下人数的有 ${data.gatherings} 场，一共来了 ${data.came} 人次。`}</p>
            {data.branches.length > 0 && (
              <table className="desk-figures">
                <thead>
                  <tr>
                    <th scope="col">支部</th>
                    <th scope="col">问支部的场次</th>
                    <th scope="col">来了 / 应有人次</th>
                  </tr>
                </thead>
                <tbody>
                  {data.branches.map(({ id, name, came, members, times }) => (
                    <tr key={id}>
                      <th scope="row">{name}</th>
                      <td>{`${times} 场`}</td>
                      <td>{`${came} / ${members}`}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <p className="quiet">应有人次是党员人数乘场次。报名时说没说支部，都由自己。</p>
          </>
        )}
      </div>
    </Sheet>
  )
}
