import { useState } from 'react'
import { dayOf } from '../../../domain/calendar'
import { differencesOf, type DayFigures } from '../../../domain/ceremonies/day-figures'
import type { LookView, RegistrationView } from '../../../domain/ceremonies/api'
import { newId, type CloudProblem } from '../../cloud'
import { draftsOf } from '../../cloud/drafts'
import { submit } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'

/** A look as it is being written down; kept on the phone until it is handed in. */
export interface LookDraft {
  actual: DayFigures
  outcome?: LookView['outcome']
  note: string
  withName: string
  photos: readonly string[]
}

const drafts = draftsOf<LookDraft>('look', 1)
const EMPTY: LookDraft = { actual: {}, note: '', withName: '', photos: [] }

/** What names a look in the outbox: a member's later look of a registration takes the earlier one's place. */
export function waitingIdOf(registrationId: string): string {
  return `look-${registrationId}`
}

/** Whether its reader may write down the day now. A copy kept on the phone may be older than the day itself. */
export function mayLook(view: RegistrationView, now: number): boolean {
  if (view.actions.includes('recordDay')) return true
  const isOpen = view.status === 'open' || view.status === 'decided'
  const isReached = view.facts.day !== undefined && view.facts.day <= dayOf(now)
  return isOpen && isReached && !view.standsAside && view.actions.includes('standAside')
}

/** Whether a look reached the cloud or waits for the network. */
export type Handed = 'sent' | 'kept'

/** One member's look: what is filled in, kept at every change, and handed in or left to wait for the network. */
export function useLook(view: RegistrationView, onHanded: (handed: Handed) => void) {
  const { id, facts } = view
  const mine = view.looks.find(({ isMine }) => isMine)
  const [draft, setDraft] = useState<LookDraft>(() => drafts.find(id)?.form ?? begunWith(mine))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const differences = differencesOf(facts, draft.actual)
  const change = (changes: Partial<LookDraft>) => {
    const next = { ...draft, ...changes }
    setDraft(next)
    drafts.save(id, next)
  }
  const send = async (look: LookDraft = draft) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const isSent = await handIn(view, look)
      drafts.remove(id)
      onHanded(isSent ? 'sent' : 'kept')
    } catch (fault) {
      setProblem(asProblem(fault))
    }
    setBusy(false)
  }
  return { draft, change, differences, busy, problem, send, isAgain: mine !== undefined }
}

/** Hands a look in; answers false when it waits for the network. @throws CloudProblem when the cloud refused it */
async function handIn({ id, title }: RegistrationView, look: LookDraft): Promise<boolean> {
  const { actual, outcome = 'asReported', note, withName, photos } = look
  const input = {
    id,
    command: newId(),
    actual,
    outcome,
    note: note.trim(),
    withName: withName.trim(),
    lookedAt: new Date().toISOString(),
    photos: [...photos],
  }
  const waiting = {
    id: waitingIdOf(id),
    module: 'ceremonies',
    action: 'recordDay',
    input,
    title: `现场核实 · ${title}`,
  }
  const answer = await submit(waiting, () => ceremonies('recordDay', input))
  return answer.sent
}

function begunWith(mine: LookView | undefined): LookDraft {
  if (mine === undefined) return EMPTY
  const { actual, outcome, note, withName, photos } = mine
  return { actual, outcome, note, withName, photos }
}
