import type { Day } from '../calendar'
import type { NominationFlag, NominationStatus } from './nomination-workflow'

/** What a visit found, and what the village came to say. */
export interface Visit {
  day: Day
  /** How many came to the discussion. */
  present: number
  recommends: boolean
  /** The village's opinion, as it will stand in the form. */
  opinion: string
}

/** What the scorers came to, in hundredths of a point. */
export interface Scores {
  count: number
  average: number
  lowest: number
  highest: number
}

export type Ending = 'withdrawn' | 'declined' | 'notRecommended' | 'notChosen' | 'takenDown' | 'revoked'

export const ENDINGS = {
  withdrawn: '推荐人撤回了',
  declined: '本人不参加',
  notRecommended: '村里这次没有推荐',
  notChosen: '这次没有选上',
  takenDown: '公示期间撤下',
  revoked: '称号已经撤销',
} as const satisfies Record<Ending, string>

/** How an objection ended: kept, kept with a correction and the notice extended, or taken down. */
export type Verdict = 'kept' | 'corrected' | 'takenDown'

export const VERDICTS = {
  kept: '没有这回事，保留',
  corrected: '有出入，改正后延长公示',
  takenDown: '属实，撤下',
} as const satisfies Record<Verdict, string>

/** One line of a nomination's history. Names, numbers and what is told of people stand beside it. */
export type NominationEntry = { id: string; by: string; at: string } & (
  | {
      action: 'submit'
      data: {
        selectionId: string
        path: string[]
        sort: string
        /** Nominated oneself, which agrees with it. */
        forOneself: boolean
        onPaper: boolean
        needsGuardian: boolean
      }
    }
  | { action: 'supplement'; data: { sort: string; needsGuardian: boolean } }
  | { action: 'join' | 'withdraw' | 'agree' | 'decline' | 'consent' | 'look'; data: Record<string, never> }
  | { action: 'agreeOnPaper'; data: { day: Day; guardian: boolean } }
  | { action: 'return' | 'setAside' | 'reopen' | 'revoke'; data: { reason: string } }
  | { action: 'visit'; data: Visit }
  | { action: 'closeScoring'; data: Scores }
  | { action: 'putOnNotice'; data: { from: Day; until: Day } }
  | { action: 'object'; data: { objectionId: string } }
  | { action: 'settle'; data: { objectionId: string; verdict: Verdict; until: Day } }
  | { action: 'name'; data: { day: Day; documentNumber: string } }
  | { action: 'recheck'; data: { day: Day; keeps: boolean; note: string } }
  | { action: 'linkStory'; data: { articleId: string } }
)

/** A nomination as its history folds to. */
export interface NominationState {
  status: NominationStatus
  selectionId: string
  path: string[]
  sort: string
  onPaper: boolean
  needsGuardian: boolean
  agreed: boolean
  guardianAgreed: boolean
  looked: boolean
  /** Why it was last sent back; empty when it was not, or has been supplemented. */
  returnReason: string
  /** Those who joined, by person id. */
  joined: string[]
  visit: Visit | null
  scores: Scores | null
  notice: { from: Day; until: Day; extended: boolean } | null
  openObjections: string[]
  named: { day: Day; documentNumber: string } | null
  rechecks: { day: Day; keeps: boolean; note: string }[]
  storyId: string
  ending: Ending | ''
  endReason: string
  /** What it was before it ended. */
  before: NominationStatus
}

/** A nomination's state from its history, oldest entry first. @throws Error when it does not begin with being handed in. */
export function foldNomination(history: readonly NominationEntry[]): NominationState {
  const [first, ...rest] = history
  if (first?.action !== 'submit') throw new Error('a nomination begins with being handed in')
  const { selectionId, path, sort, forOneself, onPaper, needsGuardian } = first.data
  return rest.reduce(applyNomination, {
    status: 'submitted',
    selectionId,
    path,
    sort,
    onPaper,
    needsGuardian,
    agreed: forOneself,
    guardianAgreed: false,
    looked: false,
    returnReason: '',
    joined: [],
    visit: null,
    scores: null,
    notice: null,
    openObjections: [],
    named: null,
    rechecks: [],
    storyId: '',
    ending: '',
    endReason: '',
    before: 'submitted',
  })
}

export function applyNomination(state: NominationState, entry: NominationEntry): NominationState {
  switch (entry.action) {
    case 'submit':
      return state
    case 'supplement':
      return supplemented(state, entry.data)
    case 'join':
      return { ...state, joined: [...state.joined.filter((id) => id !== entry.by), entry.by] }
    case 'withdraw':
      return ended(state, 'withdrawn', '')
    case 'agree':
      return { ...state, agreed: true }
    case 'decline':
      return { ...ended(state, 'declined', ''), agreed: false }
    case 'consent':
      return { ...state, guardianAgreed: true }
    case 'agreeOnPaper':
      return { ...state, agreed: true, guardianAgreed: state.guardianAgreed || entry.data.guardian }
    case 'look':
      return { ...state, looked: true }
    case 'return':
      return { ...state, looked: false, returnReason: entry.data.reason }
    case 'visit':
      return visited(state, entry.data)
    case 'closeScoring':
      return { ...state, status: 'scored', scores: entry.data }
    case 'setAside':
      return ended(state, 'notChosen', entry.data.reason)
    case 'reopen':
      return { ...state, status: reopenedTo(state), ending: '', endReason: '', notice: null, named: null }
    case 'putOnNotice':
      return { ...state, status: 'onNotice', notice: { ...entry.data, extended: false } }
    case 'object':
      return { ...state, openObjections: [...state.openObjections, entry.data.objectionId] }
    case 'settle':
      return settled(state, entry.data)
    case 'name':
      return { ...state, status: 'named', named: entry.data }
    case 'recheck':
      return { ...state, rechecks: [...state.rechecks, entry.data] }
    case 'revoke':
      return ended(state, 'revoked', entry.data.reason)
    case 'linkStory':
      return { ...state, storyId: entry.data.articleId }
  }
}

// A changed text is read anew; a photograph with a child in it asks for the guardian anew.
function supplemented(
  state: NominationState,
  { sort, needsGuardian }: { sort: string; needsGuardian: boolean },
): NominationState {
  const guardianAgreed = state.guardianAgreed && state.needsGuardian
  return { ...state, sort, needsGuardian, guardianAgreed, looked: false, returnReason: '' }
}

function visited(state: NominationState, visit: Visit): NominationState {
  const next = { ...state, visit }
  return visit.recommends ? { ...next, status: 'recommended' } : ended(next, 'notRecommended', visit.opinion)
}

function settled(
  state: NominationState,
  { objectionId, verdict, until }: { objectionId: string; verdict: Verdict; until: Day },
): NominationState {
  const openObjections = state.openObjections.filter((id) => id !== objectionId)
  const next = { ...state, openObjections }
  // Who left the notice meanwhile has ended already, for a reason of their own.
  if (state.status !== 'onNotice') return next
  if (verdict === 'takenDown') return ended(next, 'takenDown', '')
  if (verdict === 'kept' || state.notice === null) return next
  return { ...next, notice: { ...state.notice, until, extended: true } }
}

function ended(state: NominationState, ending: Ending, endReason: string): NominationState {
  return { ...state, status: 'ended', ending, endReason, before: state.status }
}

// What was before the public, or named, is looked at anew by the township before it is again.
function reopenedTo({ before }: NominationState): NominationStatus {
  return before === 'onNotice' || before === 'named' ? 'scored' : before
}

/** Endings that only the people themselves, or a document, could undo: they are not taken up again. */
const FINAL: readonly Ending[] = ['withdrawn', 'declined', 'revoked']

export function isFinal(state: Pick<NominationState, 'ending'>): boolean {
  return state.ending !== '' && FINAL.includes(state.ending)
}

/** The flags of a nomination on this ISO day; `paused` is known from the ceremonies. */
export function nominationFlags(state: NominationState, today: Day, paused: boolean): NominationFlag[] {
  const set: Record<NominationFlag, boolean> = {
    agreed: state.agreed,
    needsGuardian: state.needsGuardian,
    guardianAgreed: state.guardianAgreed,
    looked: state.looked,
    returned: state.returnReason !== '',
    onPaper: state.onPaper,
    objected: state.openObjections.length > 0,
    extended: state.notice?.extended ?? false,
    noticeOver: state.notice !== null && today > state.notice.until,
    paused,
  }
  const isFlag = (key: string): key is NominationFlag => key in set
  return Object.keys(set)
    .filter(isFlag)
    .filter((flag) => set[flag])
}
