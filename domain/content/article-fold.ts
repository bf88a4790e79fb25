import type { ArticleDraft } from './article'
import type { ArticleStatus, ReviewStage } from './workflow'

/** What a reviewer said about one place of the text. */
export interface Comment {
  id: string
  by: string
  /** ISO instant. */
  at: string
  stage: ReviewStage
  /** The place of the block it is about, and its words then, should the text move. */
  block: number
  quote: string
  words: string
}

/** A changed text of a published article, waiting for its review. */
export interface Correction {
  draft: ArticleDraft
  /** What was wrong and is right now, as readers will read it. */
  note: string
  by: string
}

/** A text as an entry brings it: whole. Where a history is kept, the text's digest stands in its place. */
export interface WholeText {
  draft: ArticleDraft
}

/** One line of an article's history. */
export type ArticleEntry<Text extends object = WholeText> = { id: string; by: string; at: string } & (
  | { action: 'save'; data: Text }
  | { action: 'submit' | 'publish' | 'announce'; data: Record<string, never> }
  | { action: 'comment'; data: { stage: ReviewStage; block: number; quote: string; words: string } }
  | { action: 'markImportant'; data: { important: boolean } }
  | { action: 'pass'; data: { stage: ReviewStage; readAloud: boolean } }
  | { action: 'return'; data: { stage: ReviewStage; reason: string } }
  /** When it is to appear; empty for as soon as it has passed. */
  | { action: 'schedule'; data: { publishAt: string } }
  | { action: 'pin'; data: { pinned: boolean } }
  | { action: 'correct'; data: Text & { note: string } }
  | { action: 'passCorrection'; data: { readAloud: boolean } }
  | { action: 'returnCorrection'; data: { reason: string } }
  | { action: 'withdraw'; data: { reason: string } }
)

/** An article as its history folds to. */
export interface ArticleState {
  status: ArticleStatus
  stage: ReviewStage
  draft: ArticleDraft
  /** Everyone who has saved a text of it: none of them reviews it. */
  writers: string[]
  /** Who has passed the text that is in review now: nobody does two of its reviews. */
  passedBy: string[]
  readAloud: boolean
  /** Of the text last reviewed; they stay to be read while it is mended, and go when it is handed in again. */
  comments: Comment[]
  /** Why it was last sent back; empty when it was not, or has been handed in again. */
  returnReason: string
  /** ISO instant asked for; empty for as soon as it has passed. */
  publishAt: string
  publishedAt: string
  pinned: boolean
  /** Whether those who asked for it have been told. */
  announced: boolean
  correction: Correction | null
  /** What has been corrected since it was published, oldest first. */
  corrections: { at: string; note: string }[]
}

const EMPTY: ArticleState = {
  status: 'draft',
  stage: 1,
  draft: {
    title: '',
    column: 'notices',
    summary: '',
    body: [],
    reposted: false,
    source: '',
    link: '',
    currentAffairs: false,
    important: false,
  },
  writers: [],
  passedBy: [],
  readAloud: false,
  comments: [],
  returnReason: '',
  publishAt: '',
  publishedAt: '',
  pinned: false,
  announced: false,
  correction: null,
  corrections: [],
}

/** An article's state from its history, oldest entry first. */
export function foldArticle(history: readonly ArticleEntry[]): ArticleState {
  return history.reduce(applyArticle, EMPTY)
}

export function applyArticle(state: ArticleState, entry: ArticleEntry): ArticleState {
  switch (entry.action) {
    case 'save':
      return { ...state, draft: entry.data.draft, writers: withOne(state.writers, entry.by) }
    case 'submit':
      return { ...state, ...UNREVIEWED, status: 'inReview', returnReason: '', comments: [] }
    case 'comment':
      return {
        ...state,
        comments: [...state.comments, { ...entry.data, id: entry.id, by: entry.by, at: entry.at }],
      }
    case 'markImportant':
      return { ...state, draft: { ...state.draft, important: entry.data.important } }
    case 'pass':
      return passed(state, entry.by, entry.at, entry.data.readAloud)
    case 'return':
      return { ...state, ...UNREVIEWED, status: 'draft', returnReason: entry.data.reason }
    case 'schedule':
      return scheduled(state, entry.at, entry.data.publishAt)
    case 'publish':
      return published(state, entry.at)
    case 'announce':
      return { ...state, announced: true }
    case 'pin':
      return { ...state, pinned: entry.data.pinned }
    case 'correct':
      return { ...state, correction: { ...entry.data, by: entry.by }, returnReason: '' }
    case 'passCorrection':
      return corrected(state, entry.at)
    case 'returnCorrection':
      return { ...state, correction: null, returnReason: entry.data.reason }
    case 'withdraw':
      return {
        ...state,
        status: 'withdrawn',
        pinned: false,
        correction: null,
        returnReason: entry.data.reason,
      }
  }
}

const UNREVIEWED = { stage: 1, passedBy: [] as string[], readAloud: false } as const

function withOne(people: string[], person: string): string[] {
  return people.includes(person) ? people : [...people, person]
}

function passed(state: ArticleState, by: string, at: string, readAloud: boolean): ArticleState {
  const next = { ...state, passedBy: [...state.passedBy, by], readAloud: state.readAloud || readAloud }
  if (state.stage === 3) return scheduled({ ...next, status: 'scheduled' }, at, state.publishAt)
  return { ...next, stage: state.stage === 1 ? 2 : 3 }
}

// In review the time only waits; what has passed all reviews appears at once when its time is not to come.
function scheduled(state: ArticleState, at: string, publishAt: string): ArticleState {
  const next = { ...state, publishAt }
  return state.status === 'scheduled' && publishAt <= at ? published(next, at) : next
}

function published(state: ArticleState, at: string): ArticleState {
  return { ...state, status: 'published', publishAt: '', publishedAt: at }
}

function corrected(state: ArticleState, at: string): ArticleState {
  if (state.correction === null) return state
  const { draft, note, by } = state.correction
  const corrections = [...state.corrections, { at, note }]
  return { ...state, draft, writers: withOne(state.writers, by), correction: null, corrections }
}
