import { useState } from 'react'
import { saveFrom } from '../../desk/save-file'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { gatherings } from '../cloud'
import { WalkInSheet } from '../roster/WalkInSheet'
import type { ShownLine } from '../roster/lines'
import { nameOf, useRoster } from '../roster/use-roster'

const STATUS = { in: '报上了', waiting: '排队', walkIn: '当天来的' } as const
const PATIENCE = 30_000

/** The roster at a desk: every line with what was said, ticked here too, and as a spreadsheet. */
export function RosterTable({ id }: { id: string }) {
  const { record, lines, sums, problem, tick, addWalkIn } = useRoster(id)
  const [adding, setAdding] = useState(false)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const { data, loading } = record
  const download = async () => {
    setBusy(true)
    setWrong('')
    try {
      const { url, name } = await gatherings('exportRoster', { id }, { milliseconds: PATIENCE })
      await saveFrom(url, name)
    } catch (fault) {
      setWrong(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  if (loading) return <Loading count={3} />
  if (data === undefined)
    return <ErrorNote sentence={record.problem?.sentence ?? ''} onRetry={() => void record.refresh()} />
  return (
    <>
      <div className="desk-tools">
        <strong className="gatherings-sum">{`来了 ${sums.came} 人，报了 ${sums.signedUp} 位`}</strong>
        <Button narrow kind="quiet" icon="plus" onClick={() => setAdding(true)}>
          加当天来的
        </Button>
        <Button narrow kind="quiet" busy={busy} disabled={lines.length === 0} onClick={() => void download()}>
          导出 Excel
        </Button>
      </div>
      {(wrong !== '' || problem !== '') && <ErrorNote sentence={wrong || problem} />}
      {lines.length === 0 && (
        <Empty icon="person" title="还没有人报名">
          当天来的也能加上。
        </Empty>
      )}
      {lines.length > 0 && (
        <table className="desk-figures">
          <thead>
            <tr>
              <th scope="col">来了</th>
              <th scope="col">姓名</th>
              <th scope="col">说的</th>
              <th scope="col">情况</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                branch={data.branches.find((branch) => branch.id === line.branchId)?.name ?? ''}
                onTick={(came) => void tick(line, came)}
              />
            ))}
          </tbody>
        </table>
      )}
      {adding && (
        <WalkInSheet
          branches={data.branches}
          onClose={() => setAdding(false)}
          onAdd={(said) => {
            setAdding(false)
            void addWalkIn(said)
          }}
        />
      )}
    </>
  )
}

function Line({ line, branch, onTick }: { line: ShownLine; branch: string; onTick(came: number): void }) {
  const { seats, came, phoneTail, status, answers } = line
  const name = nameOf(line)
  const said = [phoneTail === '' ? '' : `尾号 ${phoneTail}`, branch, ...answers.map(({ text }) => text)]
  return (
    <tr>
      <td>
        <label className="gatherings-tick">
          <input
            className="desk-box"
            type="checkbox"
            aria-label={`${name}来了`}
            checked={came > 0}
            onChange={() => onTick(came > 0 ? 0 : seats)}
          />
          {came > 0 ? `${came} 位` : ''}
        </label>
      </td>
      <th scope="row">{name}</th>
      <td className="gatherings-what">{said.filter(Boolean).join(' · ')}</td>
      <td>{status === 'walkIn' ? STATUS.walkIn : `${STATUS[status]} ${seats} 位`}</td>
    </tr>
  )
}
