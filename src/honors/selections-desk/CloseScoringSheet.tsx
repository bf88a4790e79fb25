import { useRef, useState } from 'react'
import { CloudProblem, newId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { StepSheet } from '../../desk/StepSheet'
import { honors } from '../shared/cloud'
import { ChosenNames } from './ChosenNames'
import type { ChosenSheetProps } from './NoticeSheet'

/** Ends scoring for each of the chosen, one after another; who lacks scorers is told by name and stays. */
export function CloseScoringSheet({ view, rows, onClose, onDone }: ChosenSheetProps) {
  const commands = useRef(new Map<string, string>())
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<readonly string[]>([])
  const [left, setLeft] = useState<{ id: string; words: string }[]>()
  const close = async () => {
    setBusy(true)
    const closed = [...done]
    const refused: { id: string; words: string }[] = []
    for (const { id, version, name } of rows.filter((row) => !done.includes(row.id))) {
      try {
        const command = commandFor(commands.current, id)
        await honors('judgeNomination', { id, version, command, step: { action: 'closeScoring' } })
        closed.push(id)
      } catch (fault) {
        const { code, sentence } = asProblem(fault)
        if (code !== 'offline') commands.current.delete(id)
        refused.push({ id, words: `${name}：${sentence}` })
      }
    }
    setDone(closed)
    setBusy(false)
    if (refused.length === 0) onDone()
    else setLeft(refused)
  }
  const finished = done.length > 0 ? onDone : onClose
  return (
    <StepSheet
      title={`这 ${rows.length} 个的评分结束？`}
      words={`结束以后不能再打分，各人的分和平均分就定下来了。每个至少要 ${view.plan.leastScorers} 个人评过。`}
      yes={left === undefined ? '评分结束' : '再试一次'}
      busy={busy}
      problem={left && new CloudProblem('notNow', leftWords(done.length, left))}
      onYes={() => void close()}
      onClose={finished}
    >
      <ChosenNames rows={rows.filter(({ id }) => !done.includes(id))} />
    </StepSheet>
  )
}

function commandFor(commands: Map<string, string>, id: string): string {
  const command = commands.get(id) ?? newId()
  commands.set(id, command)
  return command
}

function leftWords(closed: number, left: readonly { words: string }[]): string {
  const before = closed === 0 ? '' : `${closed} 个结束了。`
  return `${before}还有 ${left.length} 个没有结束。${left.map(({ words }) => words).join('')}`
}
