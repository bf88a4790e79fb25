import { useState } from 'react'
import { sheetFaults, type Points, type SheetItem } from '../../../domain/honors'
import type { ScoreRow } from '../../../domain/honors/nomination-views'
import { newId, type CloudProblem } from '../../cloud'
import { draftsOf } from '../../cloud/drafts'
import { discard, submit, waiting } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { honors } from '../shared/cloud'
import { isScoreInput, type OwnSheet, type ScoreInput } from './sheet'

interface Filled {
  points: Points
  note: string
}

const drafts = draftsOf<Filled>('score', 1)

/** Whether a sheet reached the cloud or waits on the phone. */
export type Handed = 'sent' | 'kept'

/** One scorer's sheet of one nomination: kept at every change, handed in with the moment it was filled in. */
export function useSheet(
  row: ScoreRow,
  sheet: readonly SheetItem[],
  own: OwnSheet | undefined,
  onHanded: (handed: Handed) => void,
) {
  const [filled, setFilled] = useState<Filled>(
    () => drafts.find(row.id)?.form ?? { points: own?.points ?? {}, note: own?.note ?? '' },
  )
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()

  const change = (changes: Partial<Filled>) => {
    const next = { ...filled, ...changes }
    setFilled(next)
    setFaults({})
    drafts.save(row.id, next)
  }
  const send = async () => {
    const found = sheetFaults(sheet, filled.points)
    setFaults(Object.fromEntries(found.map(({ path, message }) => [path, message])))
    if (found.length > 0 || busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const handed = await handIn(row, filled)
      drafts.remove(row.id)
      onHanded(handed)
    } catch (fault) {
      setProblem(asProblem(fault))
    }
    setBusy(false)
  }
  return { filled, faults, busy, problem, change, send }
}

/** @throws CloudProblem when the cloud refused it */
async function handIn({ id, name }: ScoreRow, { points, note }: Filled): Promise<Handed> {
  const command = newId()
  const input: ScoreInput = { id, command, points, note: note.trim(), filledAt: new Date().toISOString() }
  // An earlier sheet of this one that still waits is not what the scorer thinks any more.
  for (const item of waiting())
    if (item.action === 'scoreNomination' && isScoreInput(item.input) && item.input.id === id)
      discard(item.id)
  const item = { id: command, module: 'honors', action: 'scoreNomination', input, title: `打分 · ${name}` }
  const { sent } = await submit(item, () => honors('scoreNomination', input, { tries: 1 }))
  return sent ? 'sent' : 'kept'
}
