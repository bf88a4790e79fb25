import type { Role } from '../people'
import type { ArticleState } from './article-fold'

/** 草稿 → 一审 → 二审 → 三审 → (scheduled →) published → withdrawn; a return is a draft with a reason, not a status. */
export type ArticleStatus = 'draft' | 'inReview' | 'scheduled' | 'published' | 'withdrawn'

/** Where an article stands for the table: a published one may have a correction waiting for its review. */
export type Standing = ArticleStatus | 'correcting'

export type ReviewStage = 1 | 2 | 3

export type ArticleAction =
  | 'save'
  | 'submit'
  | 'comment'
  | 'markImportant'
  | 'pass'
  | 'return'
  | 'schedule'
  | 'publish'
  | 'announce'
  | 'pin'
  | 'correct'
  | 'passCorrection'
  | 'returnCorrection'
  | 'withdraw'

export const REVIEWER_OF_STAGE = {
  1: 'reviewer1',
  2: 'reviewer2',
  3: 'reviewer3',
} as const satisfies Record<ReviewStage, Role>

export const STAGE_NAMES = { 1: '一审', 2: '二审', 3: '三审' } as const satisfies Record<ReviewStage, string>

interface Offers {
  editor: readonly ArticleAction[]
  reviewer: readonly ArticleAction[]
  clock: readonly ArticleAction[]
}

const NOTHING: Offers = { editor: [], reviewer: [], clock: [] }

/**
 * Who may do what where. Pages hide by it, functions refuse by it. The reviewer is the one whose turn it is; a correction is
 * reviewed by the third reviewer alone, for its note tells readers what changed.
 */
export const ARTICLE_WORKFLOW = {
  draft: { ...NOTHING, editor: ['save', 'submit'] },
  inReview: { ...NOTHING, editor: ['schedule'], reviewer: ['comment', 'markImportant', 'pass', 'return'] },
  scheduled: { ...NOTHING, editor: ['schedule', 'withdraw'], clock: ['publish'] },
  published: { ...NOTHING, editor: ['pin', 'correct', 'withdraw'], clock: ['announce'] },
  correcting: { ...NOTHING, editor: ['pin', 'withdraw'], reviewer: ['passCorrection', 'returnCorrection'] },
  withdrawn: NOTHING,
} as const satisfies Record<Standing, Offers>

export const STANDINGS = [
  'draft',
  'inReview',
  'scheduled',
  'published',
  'correcting',
  'withdrawn',
] as const satisfies readonly Standing[]

export function standingOf(state: Pick<ArticleState, 'status' | 'correction'>): Standing {
  return state.status === 'published' && state.correction !== null ? 'correcting' : state.status
}

/** What this viewer may do with the article now: the reviewer whose turn it is, unless they wrote it or passed it already. */
export function articleActions(
  state: Pick<ArticleState, 'status' | 'stage' | 'writers' | 'passedBy' | 'correction'>,
  viewer: { id: string; roles: readonly Role[] },
): ArticleAction[] {
  const standing = standingOf(state)
  const offers: Offers = ARTICLE_WORKFLOW[standing]
  const actions: ArticleAction[] = []
  if (viewer.roles.includes('editor')) actions.push(...offers.editor)
  if (mayReview(state, viewer)) actions.push(...offers.reviewer)
  return actions
}

function mayReview(
  { stage, writers, passedBy, correction, status }: Parameters<typeof articleActions>[0],
  viewer: { id: string; roles: readonly Role[] },
): boolean {
  if (status === 'published') return viewer.roles.includes('reviewer3') && viewer.id !== correction?.by
  return (
    viewer.roles.includes(REVIEWER_OF_STAGE[stage]) &&
    !writers.includes(viewer.id) &&
    !passedBy.includes(viewer.id)
  )
}
