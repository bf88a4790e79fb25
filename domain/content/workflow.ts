import type { Role } from '../people'
import type { ArticleDraft } from './article'

/** 草稿 → 一审 → 二审 → 三审 → published → withdrawn; a return is a draft with a reason, not a status. */
export type ArticleStatus = 'draft' | 'inReview' | 'published' | 'withdrawn'

export type ReviewStage = 1 | 2 | 3

export type ArticleAction = 'save' | 'submit' | 'pass' | 'return' | 'withdraw'

/** One line of an article's history. */
export type ArticleEntry = { id: string; by: string; at: string } & (
  | { action: 'save'; data: { draft: ArticleDraft } }
  | { action: 'submit'; data: Record<string, never> }
  | { action: 'pass'; data: { stage: ReviewStage; readAloud: boolean } }
  | { action: 'return'; data: { stage: ReviewStage; reason: string } }
  | { action: 'withdraw'; data: { reason: string } }
)

/** An article as its history folds to. */
export interface ArticleState {
  status: ArticleStatus
  stage: ReviewStage
  draft: ArticleDraft
  author: string
  /** Who has passed the text that is in review now: nobody does two of its reviews. */
  passedBy: string[]
  readAloud: boolean
  /** Why it was last sent back; empty when it was not, or has been handed in again. */
  returnReason: string
  publishedAt: string
}

export const REVIEWER_OF_STAGE = {
  1: 'reviewer1',
  2: 'reviewer2',
  3: 'reviewer3',
} as const satisfies Record<ReviewStage, Role>

export const STAGE_NAMES = { 1: '一审', 2: '二审', 3: '三审' } as const satisfies Record<ReviewStage, string>

/** Who may do what in each status. Pages hide by it, functions refuse by it. */
const ACTIONS = {
  draft: { editor: ['save', 'submit'], reviewer: [] },
  inReview: { editor: [], reviewer: ['pass', 'return'] },
  published: { editor: ['withdraw'], reviewer: [] },
  withdrawn: { editor: [], reviewer: [] },
} as const satisfies Record<ArticleStatus, Record<'editor' | 'reviewer', readonly ArticleAction[]>>

/** What this viewer may do with the article now: the reviewer of the stage, unless they wrote it or passed it already. */
export function articleActions(
  state: Pick<ArticleState, 'status' | 'stage' | 'author' | 'passedBy'>,
  viewer: { id: string; roles: readonly Role[] },
): ArticleAction[] {
  const actions: ArticleAction[] = []
  if (viewer.roles.includes('editor')) actions.push(...ACTIONS[state.status].editor)
  const mayReview =
    viewer.roles.includes(REVIEWER_OF_STAGE[state.stage]) &&
    viewer.id !== state.author &&
    !state.passedBy.includes(viewer.id)
  if (mayReview) actions.push(...ACTIONS[state.status].reviewer)
  return actions
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
    important: false,
  },
  author: '',
  passedBy: [],
  readAloud: false,
  returnReason: '',
  publishedAt: '',
}

/** An article's state from its history, oldest entry first. */
export function foldArticle(history: readonly ArticleEntry[]): ArticleState {
  return history.reduce(applyArticle, EMPTY)
}

function applyArticle(state: ArticleState, entry: ArticleEntry): ArticleState {
  switch (entry.action) {
    case 'save':
      return { ...state, draft: entry.data.draft, author: state.author === '' ? entry.by : state.author }
    case 'submit':
      return { ...state, status: 'inReview', stage: 1, passedBy: [], readAloud: false, returnReason: '' }
    case 'pass':
      return passed(state, entry.by, entry.at, entry.data.readAloud)
    case 'return':
      return { ...state, status: 'draft', stage: 1, passedBy: [], returnReason: entry.data.reason }
    case 'withdraw':
      return { ...state, status: 'withdrawn', returnReason: entry.data.reason }
  }
}

function passed(state: ArticleState, by: string, at: string, readAloud: boolean): ArticleState {
  const next = { ...state, passedBy: [...state.passedBy, by], readAloud: state.readAloud || readAloud }
  if (state.stage === 3) return { ...next, status: 'published', publishedAt: at }
  return { ...next, stage: state.stage === 1 ? 2 : 3 }
}
