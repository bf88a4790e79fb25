import { daysBetween, dayOf, type Day } from '../calendar'
import { addWorkingDays } from '../working-days'
import type { AfterReport, DayRecord, Judgement, JudgedFacts, RegistrationEntry } from './entries'
import type { Ceremony } from './kinds'
import type { Facts } from './registration'
import { summarise } from './summarise'
import type { Flag, Status } from './workflow'

const FIRST_LOOK_WORKING_DAYS = 2
const FUNERAL_TAKE_UP_MS = 2 * 3_600_000

export interface Decision {
  /** A funeral is `accepted` at once, by nobody. */
  kind: 'approved' | 'advised' | 'accepted'
  /** What approval is called here; empty for the customary word. */
  label: string
  reason: string
  by: string
  at: string
}

/** A registration as its history folds to. Flags that follow the clock are added by `flagsAt`. */
export interface RegistrationState {
  status: Status
  ceremony: Ceremony
  flags: readonly Flag[]
  facts: Facts
  judgement: Judgement
  submittedBy: string
  /** ISO instant of the submission in force, which late notice is judged by. */
  submittedAt: string
  /** ISO instant of the last change. */
  updatedAt: string
  /** ISO instant by which someone should have looked; empty when nothing waits. */
  dueAt: string
  /** Who took it up; empty until then. */
  takenBy: string
  decision?: Decision
  /** Why it was last sent back; empty when it was not, or has been mended. */
  returnReason: string
  meetingDay: string
  possibleDuplicateOf: readonly string[]
  dayRecord?: DayRecord & { by: string; at: string }
  afterReport?: AfterReport & { at: string }
  /** How a closed record ended; empty until then. */
  ending: '' | 'done' | 'cancelled' | 'merged'
  mergedInto: string
}

/** Folds a history, oldest entry first. Throws RangeError when it is empty or does not begin with a submission. */
export function fold(history: readonly RegistrationEntry[]): RegistrationState {
  const [first, ...rest] = history
  if (first?.action !== 'submit') throw new RangeError('a registration begins with its submission')
  return rest.reduce(applyEntry, submitted(first))
}

/** The state with the flags that come with time: `now` is an ISO instant. */
export function flagsAt(state: RegistrationState, now: string): Flag[] {
  const flags = [...state.flags]
  if (state.facts.day !== undefined && daysBetween(state.facts.day, dayOf(now)) >= 0) flags.push('dayReached')
  if (state.dueAt !== '' && state.dueAt < now) flags.push('overdue')
  return flags
}

/** The ISO day by which the council answers: two working days after being handed in. */
export function answerDay(at: string): Day {
  return addWorkingDays(dayOf(at), FIRST_LOOK_WORKING_DAYS)
}

type EntryOf<Action extends RegistrationEntry['action']> = Extract<RegistrationEntry, { action: Action }>

/** The state after one more entry. Whether the entry was allowed is `availableActions`' matter. */
export function applyEntry(state: RegistrationState, entry: RegistrationEntry): RegistrationState {
  return { ...changed(state, entry), updatedAt: entry.at }
}

function changed(state: RegistrationState, entry: RegistrationEntry): RegistrationState {
  switch (entry.action) {
    case 'submit':
      return submitted(entry)
    case 'correct':
      return corrected(state, entry)
    case 'complete':
      return unflagged(judged(state, entry.data), 'incomplete')
    case 'withdraw':
      return { ...settled(state), status: 'withdrawn' }
    case 'reschedule':
      return flagged(judged(state, entry.data), 'rescheduled')
    case 'cancel':
      return { ...settled(state), status: 'closed', ending: 'cancelled' }
    case 'askReview':
      return flagged(reopened(state, entry.at), 'reviewAsked')
    case 'report':
      return flagged({ ...state, afterReport: { ...entry.data, at: entry.at } }, 'reported')
    case 'takeUp':
      return takenUp(state, entry.by)
    case 'return':
      return { ...flagged(takenUp(state, entry.by), 'returned'), returnReason: entry.data.reason, dueAt: '' }
    case 'sendToMeeting':
      return {
        ...flagged(takenUp(state, entry.by), 'atMeeting'),
        meetingDay: entry.data.meetingDay ?? '',
        dueAt: '',
      }
    case 'approve':
      return decided(state, entry, {
        kind: 'approved',
        label: entry.data.label ?? '',
        reason: entry.data.reason ?? '',
      })
    case 'advise':
      return decided(state, entry, { kind: 'advised', label: '', reason: entry.data.reason })
    case 'revoke':
      return flagged(reopened(state, entry.at), 'revoked')
    case 'recordDay':
      return flagged({ ...state, dayRecord: { ...entry.data, by: entry.by, at: entry.at } }, 'dayRecorded')
    case 'close':
      return { ...settled(state), status: 'closed', ending: 'done' }
    case 'merge':
      return { ...settled(state), status: 'closed', ending: 'merged', mergedInto: entry.data.into }
    case 'dismissDuplicate':
      return { ...unflagged(state, 'possibleDuplicate'), possibleDuplicateOf: [] }
    case 'escalate':
      return flagged(state, 'escalated')
  }
}

function submitted(entry: EntryOf<'submit'>): RegistrationState {
  const { facts, judgement, possibleDuplicateOf = [] } = entry.data
  const isFuneral = facts.ceremony === 'funeral'
  const flags: Flag[] = ['untaken', ...summarise(judgement.findings).flags]
  if (possibleDuplicateOf.length > 0) flags.push('possibleDuplicate')
  if (isFuneral) flags.push('incomplete')
  const accepted: Decision = { kind: 'accepted', label: '', reason: '', by: '', at: entry.at }
  return {
    status: isFuneral ? 'decided' : 'open',
    ceremony: facts.ceremony,
    flags,
    facts,
    judgement,
    submittedBy: entry.by,
    submittedAt: entry.at,
    updatedAt: entry.at,
    dueAt: isFuneral ? takeUpBy(entry.at) : lookBy(entry.at),
    takenBy: '',
    ...(isFuneral ? { decision: accepted } : {}),
    returnReason: '',
    meetingDay: '',
    possibleDuplicateOf,
    ending: '',
    mergedInto: '',
  }
}

// What was agreed was agreed for other figures: a change after the decision asks for a new one.
function corrected(state: RegistrationState, entry: EntryOf<'correct'>): RegistrationState {
  const open = { ...unflagged(judged(state, entry.data), 'returned'), returnReason: '' }
  if (state.status === 'decided') return flagged(reopened(open, entry.at), 'correctionAsked')
  return state.flags.includes('returned') ? { ...open, dueAt: lookBy(entry.at) } : open
}

const JUDGED_FLAGS: readonly Flag[] = ['late', 'overStandard', 'overAdvised', 'unsaid']

function judged(state: RegistrationState, { facts, judgement }: JudgedFacts): RegistrationState {
  const flags = [...without(state.flags, ...JUDGED_FLAGS), ...summarise(judgement.findings).flags]
  return { ...state, facts, judgement, flags }
}

function takenUp(state: RegistrationState, by: string): RegistrationState {
  const waits = state.status === 'open'
  return {
    ...state,
    flags: without(state.flags, 'untaken'),
    takenBy: state.takenBy === '' ? by : state.takenBy,
    dueAt: waits ? state.dueAt : '',
  }
}

function decided(
  state: RegistrationState,
  { by, at }: RegistrationEntry,
  decision: Pick<Decision, 'kind' | 'label' | 'reason'>,
): RegistrationState {
  const taken = takenUp(state, by)
  return {
    ...unflagged(taken, 'atMeeting', 'returned', 'reviewAsked', 'revoked', 'correctionAsked'),
    status: 'decided',
    decision: { ...decision, by, at },
    returnReason: '',
    dueAt: '',
  }
}

function reopened(state: RegistrationState, at: string): RegistrationState {
  const { decision, ...rest } = state
  return decision === undefined ? state : { ...rest, status: 'open', dueAt: lookBy(at) }
}

function settled(state: RegistrationState): RegistrationState {
  return {
    ...state,
    dueAt: '',
    flags: without(state.flags, 'untaken', 'returned', 'atMeeting', 'possibleDuplicate'),
  }
}

function flagged(state: RegistrationState, flag: Flag): RegistrationState {
  return state.flags.includes(flag) ? state : { ...state, flags: [...state.flags, flag] }
}

function unflagged(state: RegistrationState, ...gone: readonly Flag[]): RegistrationState {
  return { ...state, flags: without(state.flags, ...gone) }
}

function without(flags: readonly Flag[], ...gone: readonly Flag[]): Flag[] {
  return flags.filter((flag) => !gone.includes(flag))
}

// The answer day itself still counts: until midnight in China, which is 16:00 UTC.
function lookBy(at: string): string {
  return `${answerDay(at)}T16:00:00.000Z`
}

function takeUpBy(at: string): string {
  return new Date(Date.parse(at) + FUNERAL_TAKE_UP_MS).toISOString()
}
