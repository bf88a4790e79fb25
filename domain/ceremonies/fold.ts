import { addDays, daysBetween, dayOf } from '../calendar'
import { NOTHING_DUE, dueFrom, lookBy, nextTelling, takeUpBy } from './due'
import type { JudgedFacts, RegistrationEntry } from './entries'
import type { Decision, RegistrationState } from './registration-state'
import { CUSTOMARY } from './settings'
import { summarise } from './summarise'
import type { Flag } from './workflow'

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
  if (state.escalateAt !== '' && state.escalateAt <= now) flags.push('unanswered')
  return flags
}

type EntryOf<Action extends RegistrationEntry['action']> = Extract<RegistrationEntry, { action: Action }>

/** The state after one more entry. Whether the entry was allowed is `availableActions`' matter. */
export function applyEntry(state: RegistrationState, entry: RegistrationEntry): RegistrationState {
  return { ...changed(state, entry), updatedAt: entry.at }
}

function changed(state: RegistrationState, entry: RegistrationEntry): RegistrationState {
  switch (entry.action) {
    case 'submit':
      return resubmitted(state, entry)
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
    case 'answerDay':
      return dayAnswered(state, entry)
    case 'takeUp':
      return takenUp(state, entry.by)
    case 'handOver':
      return { ...takenUp(state, entry.data.to), takenBy: entry.data.to }
    case 'return':
      return {
        // What the family changes may settle what the town was asked.
        ...unflagged(flagged(takenUp(state, entry.by), 'returned'), 'atTown'),
        returnReason: entry.data.reason,
        ...NOTHING_DUE,
      }
    case 'sendToMeeting':
      return {
        ...flagged(takenUp(state, entry.by), 'atMeeting'),
        meetingDay: entry.data.meetingDay ?? '',
        ...NOTHING_DUE,
      }
    case 'sendToTown':
      return { ...flagged(takenUp(state, entry.by), 'atTown'), ...dueFrom(entry.at) }
    case 'townAnswer':
      return {
        ...unflagged(state, 'atTown'),
        townOpinion: { text: entry.data.reason, by: entry.by, at: entry.at },
        ...(state.flags.includes('atMeeting') ? {} : dueFrom(entry.at)),
      }
    case 'approve':
      return decided(state, entry, {
        kind: 'approved',
        label: entry.data.label ?? '',
        reason: entry.data.reason ?? '',
        ...(entry.data.meeting === undefined ? {} : { meeting: entry.data.meeting }),
      })
    case 'advise':
      return decided(state, entry, {
        kind: 'advised',
        label: '',
        reason: entry.data.reason,
        ...(entry.data.meeting === undefined ? {} : { meeting: entry.data.meeting }),
      })
    case 'revoke':
      return flagged(reopened(state, entry.at), 'revoked')
    case 'recordDay':
      return lookedAt(state, entry)
    case 'close':
      return { ...settled(state), status: 'closed', ending: 'done', outcomes: entry.data.outcomes ?? [] }
    case 'absorb':
      return absorbed(state, entry)
    case 'merge':
      return { ...settled(state), status: 'closed', ending: 'merged', mergedInto: entry.data.into }
    case 'dismissDuplicate':
      return dismissed(state, entry)
    case 'standAside':
      return stoodAside(state, entry)
    case 'noteDuplicate':
      return mayDouble(state, [...state.possibleDuplicateOf, entry.data.of])
    case 'tellChair':
      return { ...flagged(state, 'toldChair'), escalateAt: nextTelling(state, entry.at) }
    case 'escalate':
      return { ...flagged(state, 'escalated'), escalateAt: '' }
  }
}

function submitted(entry: EntryOf<'submit'>): RegistrationState {
  const { facts, judgement, possibleDuplicateOf = [], counter = false } = entry.data
  const completeWithinDays = entry.data.completeWithinDays ?? CUSTOMARY.funeralCompleteDays
  const isFuneral = facts.ceremony === 'funeral'
  const isWhole = isFuneral && facts.day !== undefined && facts.tables !== undefined
  const flags: Flag[] = ['untaken', ...summarise(judgement.findings).flags]
  if (counter) flags.push('counter')
  if (isFuneral && !isWhole) flags.push('incomplete')
  if (!isFuneral && facts.day !== undefined && facts.day < dayOf(entry.at)) flags.push('lateEntry')
  const accepted: Decision = { kind: 'accepted', label: '', reason: '', by: '', at: entry.at }
  const dueAt = isFuneral ? takeUpBy(entry.at) : lookBy(entry.at)
  const state: RegistrationState = {
    status: isFuneral ? 'decided' : 'open',
    ceremony: facts.ceremony,
    flags,
    facts,
    judgement,
    submittedBy: entry.by,
    submittedAt: entry.at,
    updatedAt: entry.at,
    dueAt,
    escalateAt: dueAt,
    completeBy: isFuneral ? addDays(dayOf(entry.at), completeWithinDays) : '',
    takenBy: '',
    ...(isFuneral ? { decision: accepted } : {}),
    returnReason: '',
    meetingDay: '',
    possibleDuplicateOf: [],
    notSameAs: [],
    revision: 1,
    looks: [],
    outcomes: [],
    asideIds: [],
    mergedFrom: [],
    ending: '',
    mergedInto: '',
  }
  return mayDouble(state, possibleDuplicateOf)
}

// Handed in anew it is judged anew; who stands aside and what was merged stay as they are.
function resubmitted(state: RegistrationState, entry: EntryOf<'submit'>): RegistrationState {
  const { asideIds, notSameAs, mergedFrom } = state
  return { ...submitted(entry), asideIds, notSameAs, mergedFrom, revision: state.revision + 1 }
}

// What was agreed was agreed for other figures: a change after the decision asks for a new one.
function corrected(state: RegistrationState, entry: EntryOf<'correct'>): RegistrationState {
  const open = { ...unflagged(judged(state, entry.data), 'returned'), returnReason: '' }
  if (state.status === 'decided') return flagged(reopened(open, entry.at), 'correctionAsked')
  return state.flags.includes('returned') ? { ...open, ...dueFrom(entry.at) } : open
}

function dayAnswered(state: RegistrationState, { data, at }: EntryOf<'answerDay'>): RegistrationState {
  const answered = { ...state, dayAnswer: { ...data, at } }
  return data.agrees ? unflagged(answered, 'dayDisputed') : flagged(answered, 'dayDisputed')
}

// Each member has one look, the latest; two members' looks make the record.
function lookedAt(state: RegistrationState, entry: EntryOf<'recordDay'>): RegistrationState {
  const { by, at, data } = entry
  const looks = [...state.looks.filter((look) => look.by !== by), { ...data, by, at }]
  const seen = flagged({ ...state, looks }, 'dayRecorded')
  return looks.length > 1 ? flagged(seen, 'dayConfirmed') : seen
}

function absorbed(state: RegistrationState, { data }: EntryOf<'absorb'>): RegistrationState {
  const others = state.possibleDuplicateOf.filter((id) => id !== data.from)
  const merged = judged(state, { ...data, possibleDuplicateOf: others })
  return { ...merged, mergedFrom: [...state.mergedFrom, data.from] }
}

function dismissed(state: RegistrationState, { data }: EntryOf<'dismissDuplicate'>): RegistrationState {
  const gone = data.of.map(({ id }) => id)
  const notSameAs = [
    ...state.notSameAs.filter(({ id }) => !gone.includes(id)),
    ...data.of.map(({ id, revision }) => ({ id, own: state.revision, other: revision })),
  ]
  const left = state.possibleDuplicateOf.filter((id) => !gone.includes(id))
  return mayDouble({ ...state, notSameAs }, left)
}

function mayDouble(state: RegistrationState, ids: readonly string[]): RegistrationState {
  const next = { ...state, possibleDuplicateOf: [...new Set(ids)] }
  return ids.length > 0 ? flagged(next, 'possibleDuplicate') : unflagged(next, 'possibleDuplicate')
}

// Whoever had taken it up and stands aside leaves it to be taken up anew.
function stoodAside(state: RegistrationState, { by, at }: EntryOf<'standAside'>): RegistrationState {
  const aside = { ...state, asideIds: [...new Set([...state.asideIds, by])] }
  if (state.takenBy !== by) return aside
  const untaken = flagged({ ...aside, takenBy: '' }, 'untaken')
  return state.status === 'decided' ? { ...untaken, dueAt: takeUpBy(at), escalateAt: takeUpBy(at) } : untaken
}

const JUDGED_FLAGS: readonly Flag[] = ['late', 'overStandard', 'overAdvised', 'unsaid']

function judged(state: RegistrationState, data: JudgedFacts): RegistrationState {
  const { facts, judgement, possibleDuplicateOf = state.possibleDuplicateOf, whoChanged = false } = data
  const flags = [...without(state.flags, ...JUDGED_FLAGS), ...summarise(judgement.findings).flags]
  const revision = state.revision + (whoChanged ? 1 : 0)
  return mayDouble({ ...state, facts, judgement, flags, revision }, possibleDuplicateOf)
}

function takenUp(state: RegistrationState, by: string): RegistrationState {
  const waits = state.status === 'open'
  return {
    ...state,
    flags: without(state.flags, 'untaken'),
    takenBy: state.takenBy === '' ? by : state.takenBy,
    ...(waits ? {} : NOTHING_DUE),
  }
}

function decided(
  state: RegistrationState,
  { by, at }: RegistrationEntry,
  decision: Pick<Decision, 'kind' | 'label' | 'reason' | 'meeting'>,
): RegistrationState {
  const taken = takenUp(state, by)
  return {
    ...unflagged(taken, 'atMeeting', 'atTown', 'returned', 'reviewAsked', 'revoked', 'correctionAsked'),
    status: 'decided',
    decision: { ...decision, by, at },
    returnReason: '',
    ...NOTHING_DUE,
  }
}

function reopened(state: RegistrationState, at: string): RegistrationState {
  const { decision, ...rest } = state
  return decision === undefined ? state : { ...rest, status: 'open', ...dueFrom(at) }
}

function settled(state: RegistrationState): RegistrationState {
  return {
    ...state,
    ...NOTHING_DUE,
    possibleDuplicateOf: [],
    flags: without(state.flags, 'untaken', 'returned', 'atMeeting', 'atTown', 'possibleDuplicate'),
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
