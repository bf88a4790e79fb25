import { addDays, dayOf, type Day } from '../calendar'
import type { CadreFacts, CadreKind } from './cadre'
import type { CadreJudgement } from './cadre-days'
import type { CadreEntry, CadreEntryData, ClockReminding } from './cadre-entries'
import type { CadreFlag, CadreStatus } from './cadre-workflow'

/** One matter as its history folds to. Flags that follow the clock are added by `cadreFlagsAt`. */
export interface CadreState {
  status: CadreStatus
  /** How it began. */
  kind: CadreKind
  /** Which report the status speaks of. */
  current: 'first' | 'after'
  flags: readonly CadreFlag[]
  /** What was told first; the report afterwards, where that came alone. */
  facts: CadreFacts
  judgement: CadreJudgement
  /** What was told afterwards. */
  after?: CadreFacts
  /** ISO instants at which each was first handed in; empty until then. */
  firstAt: string
  afterAt: string
  updatedAt: string
  /** Why it was last sent back; empty when it was not, or has been mended. */
  returnReason: string
  /** What the clock has reminded of, as `due:2026-12-20`; the office's own reminders are not among them. */
  reminded: readonly string[]
  remindedAt: string
}

/** Folds a history, oldest entry first. Throws RangeError when it is empty or does not begin with a submission. */
export function foldCadre(history: readonly CadreEntry[]): CadreState {
  const [first, ...rest] = history
  if (first?.action !== 'submit') throw new RangeError('a report begins with its submission')
  return rest.reduce(applyCadre, submitted(first.data, first.at))
}

/** The state after one more entry. Whether the entry was allowed is `cadreActions`' matter. */
export function applyCadre(state: CadreState, entry: CadreEntry): CadreState {
  return { ...changed(state, entry), updatedAt: entry.at }
}

/** The state with the flags that come with time: `now` is an ISO instant. */
export function cadreFlagsAt(state: CadreState, now: string): CadreFlag[] {
  const today = dayOf(now)
  const { heldOn, afterDue } = state.judgement
  const flags = [...state.flags]
  // The day of a funeral told on the phone may be unknown: whoever is back from it must not be kept waiting.
  const unknownDay = state.kind === 'oral' && state.facts.day === undefined
  if (unknownDay || (heldOn !== '' && heldOn <= today)) flags.push('dayReached')
  if (awaitsAfter(state) && heldOn < today) flags.push('dueAfter')
  if (awaitsAfter(state) && afterDue < today) flags.push('overdue')
  if (state.remindedAt !== '' && dayOf(state.remindedAt) === today) flags.push('remindedToday')
  return flags
}

/** Whether the report afterwards is still to come. */
export function awaitsAfter({ status, judgement, flags }: CadreState): boolean {
  const open = status === 'submitted' || status === 'returned' || status === 'noted'
  return open && judgement.afterDue !== '' && !flags.includes('afterGiven')
}

/** When the clock has something to say next, an ISO instant; empty when it has nothing to say any more. */
export function remindAt(state: CadreState): string {
  const { heldOn, afterDue } = state.judgement
  if (!awaitsAfter(state) || wasTold(state, 'overdue')) return ''
  return morningAfter(wasTold(state, 'due') ? afterDue : heldOn)
}

/** What the clock has to say at this ISO instant. One whose days are over is told of that alone. */
export function reminderAt(state: CadreState, now: string): { why: ClockReminding; of: Day } | undefined {
  const at = remindAt(state)
  if (at === '' || at > now) return undefined
  const of = state.judgement.afterDue
  return { why: morningAfter(of) <= now ? 'overdue' : 'due', of }
}

function wasTold(state: CadreState, why: ClockReminding): boolean {
  return state.reminded.includes(`${why}:${state.judgement.afterDue}`)
}

function changed(state: CadreState, entry: CadreEntry): CadreState {
  switch (entry.action) {
    case 'submit':
      return submitted(entry.data, entry.at)
    case 'follow':
      return followed(state, entry.data, entry.at)
    case 'correct':
      return corrected(state, entry.data)
    case 'withdraw':
      return { ...state, status: 'withdrawn', returnReason: '' }
    case 'note':
      return { ...state, status: state.current === 'after' ? 'closed' : 'noted', returnReason: '' }
    case 'return':
      return { ...state, status: 'returned', returnReason: entry.data.reason }
    case 'remind':
      return reminded(state, entry.data, entry.at)
  }
}

function submitted({ kind, facts, judgement }: CadreEntryData['submit'], at: string): CadreState {
  const alone = kind === 'after'
  return {
    status: 'submitted',
    kind,
    current: alone ? 'after' : 'first',
    flags: [
      ...(alone ? (['noFirst', 'afterGiven'] as const) : []),
      ...(judgement.late ? ([alone ? 'lateAfter' : 'late'] as const) : []),
    ],
    facts,
    judgement,
    firstAt: at,
    afterAt: alone ? at : '',
    updatedAt: at,
    returnReason: '',
    reminded: [],
    remindedAt: '',
  }
}

function followed(state: CadreState, { facts, judgement }: CadreEntryData['follow'], at: string): CadreState {
  const open: CadreState = { ...state, status: 'submitted', current: 'after', returnReason: '' }
  const given = flagged({ ...open, after: facts, afterAt: at, judgement }, 'afterGiven', true)
  return flagged(flagged(given, 'corrected', false), 'lateAfter', judgement.late)
}

function corrected(state: CadreState, { facts, judgement }: CadreEntryData['correct']): CadreState {
  const told = state.after === undefined ? { facts } : { after: facts }
  const open = { ...state, ...told, judgement, status: 'submitted' as const, returnReason: '' }
  return flagged(
    flagged(open, 'corrected', true),
    state.current === 'after' ? 'lateAfter' : 'late',
    judgement.late,
  )
}

function reminded(state: CadreState, { why, of }: CadreEntryData['remind'], at: string): CadreState {
  const told = why === 'asked' ? [] : [`${why}:${of}`]
  return { ...state, reminded: [...state.reminded, ...told], remindedAt: at }
}

function flagged(state: CadreState, flag: CadreFlag, on: boolean): CadreState {
  const others = state.flags.filter((one) => one !== flag)
  return { ...state, flags: on ? [...others, flag] : others }
}

// Eight in the morning in China: nobody is woken by it.
function morningAfter(day: Day): string {
  return `${addDays(day, 1)}T00:00:00.000Z`
}
