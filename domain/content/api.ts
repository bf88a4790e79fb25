import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, slug, ulid, version } from '../fields'
import { ArticleDraft, column, type ArticleCard } from './article'
import { WORD_FILE, type Block } from './body'
import type { Panel, PanelCard } from './panel'
import { areaUrgentApi } from './area-urgent-api'
import { readingApi } from './reading-api'
import { screensApi } from './screens-api'
import { panelsApi } from './panels-api'
import { positionsApi } from './positions-api'
import type { Wall } from './wall'
import type { Comment } from './article-fold'
import { sourcesApi } from './sources-api'
import type { Compared, Version } from './versions'
import { wallsApi } from './walls-api'
import type { ArticleAction, ArticleStatus, ReviewStage } from './workflow'

/** Today in both calendars, in words. */
export interface Today {
  /** ISO day in Asia/Shanghai. */
  day: string
  solar: string
  lunar: string
  /** Empty on ordinary days. */
  festival: string
}

/** The area a first page speaks for. */
export interface AreaCard {
  id: string
  name: string
  townName: string
  phone: string
}

export interface FirstPage {
  area: AreaCard
  today: Today
  stories: PanelCard[]
  articles: ArticleCard[]
  /** The village's wall, whose stories these are. */
  wallId: string
}

export type OpenedWall =
  | { kind: 'open'; wall: Wall; panels: Panel[] }
  | { kind: 'retired' | 'unknown' | 'mistyped' | 'malformed'; stories: PanelCard[]; phone: string }

/** An article as its editors and reviewers see it. */
export interface EditorialView {
  id: string
  version: number
  status: ArticleStatus
  stage: ReviewStage
  draft: ArticleDraft
  /** Where a browser finds the files of the draft, by file id. */
  urls: Record<string, string>
  returnReason: string
  readAloud: boolean
  comments: (Omit<Comment, 'by'> & { who: string })[]
  /** ISO instant at which it is to appear; empty for as soon as it has passed. */
  publishAt: string
  publishedAt: string
  pinned: boolean
  /** A changed text that waits for the third reviewer; null when none does. */
  correction: { draft: ArticleDraft; note: string } | null
  corrections: { at: string; note: string }[]
  actions: ArticleAction[]
  history: { title: string; at: string; who: string; note: string }[]
}

/** A text from elsewhere as blocks, with what could not be taken over. */
export interface Imported {
  body: Block[]
  leftOut: { pictures: number; tables: number }
  /** Where a browser finds its pictures, by file id. */
  urls: Record<string, string>
}

/** One line of the editors' list. */
export interface EditorialRow {
  id: string
  title: string
  status: ArticleStatus
  stage: ReviewStage
  returned: boolean
  pinned: boolean
  publishAt: string
  /** Whether a correction waits for its review. */
  correcting: boolean
  updatedAt: string
  /** Whether it waits for the one who asks. */
  mine: boolean
}

const declare = actionsOf('content')
const onArticle = { id: ulid, command: ulid, version }
const REVIEWERS = ['reviewer1', 'reviewer2', 'reviewer3'] as const
const verdict = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('pass'), readAloud: v.boolean('请说明有没有一诵读') }),
    v.strictObject({ kind: v.literal('return'), reason: line('退回的原因', 200, 2) }),
  ],
  '请选择通过或退回',
)
const EDITORIAL = ['editor', 'reviewer1', 'reviewer2', 'reviewer3'] as const

export const contentApi = {
  ...wallsApi,
  ...positionsApi,
  ...panelsApi,
  /** The first page of a village, or of the program's first village for one who has not picked. */
  firstPage: declare('firstPage', {
    input: v.strictObject({ areaId: v.optional(areaId) }),
    access: { who: 'anyone' },
    output: answers<FirstPage>(),
  }),
  /** What a scanned code opens. Anything printed leads somewhere kind, so it accepts any short text. */
  openWall: declare('openWall', {
    input: v.strictObject({ scene: v.pipe(v.string('缺少墙的编号'), v.maxLength(200, '墙的编号太长')) }),
    access: { who: 'anyone' },
    output: answers<OpenedWall>(),
  }),
  /** Counts one opening of a wall; the page calls it after it has shown the wall. */
  countOpening: declare('countOpening', {
    input: v.strictObject({ wallId: slug }),
    access: { who: 'anyone' },
    output: answers<{ counted: boolean }>(),
  }),
  readPanel: declare('readPanel', {
    input: v.strictObject({ id: slug }),
    access: { who: 'anyone' },
    output: answers<Panel>(),
  }),
  /**
   * Creates an article, or saves its draft: with `version` 0 it is new. What is kept `byItself` while one writes is no version of
   * the text yet: it is replaced the next time, and saved when the article is handed in.
   */
  saveArticle: declare('saveArticle', {
    input: v.strictObject({
      areaId,
      id: ulid,
      command: ulid,
      version: v.union([v.literal(0), version], '版本不对，请刷新后再办'),
      draft: ArticleDraft,
      byItself: v.optional(v.boolean('请说明是不是自动存的'), false),
    }),
    access: { who: 'roles', roles: ['editor'] },
    output: answers<EditorialView>(),
  }),
  /** What was pasted as HTML, as blocks: only words, their bold and links, and how they are laid out. */
  cleanHtml: declare('cleanHtml', {
    input: v.strictObject({
      areaId,
      html: v.pipe(v.string('没有可以贴的内容'), v.maxLength(1_500_000, '一次贴得太多了，请分几次贴')),
    }),
    access: { who: 'roles', roles: ['editor'] },
    output: answers<Imported>(),
  }),
  /** A Word file put into the article's folder before, as blocks. */
  importWord: declare('importWord', {
    input: v.strictObject({
      areaId,
      id: ulid,
      file: v.pipe(v.string('请选一个文件'), v.regex(WORD_FILE, '请选一个 Word 文件（.docx）')),
    }),
    access: { who: 'roles', roles: ['editor'] },
    output: answers<Imported>(),
  }),
  submitArticle: declare('submitArticle', {
    input: v.strictObject({ id: ulid, command: ulid, version }),
    access: { who: 'record', record: 'articles', roles: ['editor'], party: false },
    output: answers<EditorialView>(),
  }),
  /** One of the three reviews: passes it on, or returns it with a reason. */
  reviewArticle: declare('reviewArticle', {
    input: v.strictObject({
      id: ulid,
      command: ulid,
      version,
      verdict,
    }),
    access: {
      who: 'record',
      record: 'articles',
      roles: ['reviewer1', 'reviewer2', 'reviewer3'],
      party: false,
    },
    output: answers<EditorialView>(),
  }),
  /** A reviewer's word about one place of the text. */
  commentArticle: declare('commentArticle', {
    input: v.strictObject({
      ...onArticle,
      block: v.pipe(
        v.number('请点一段再说'),
        v.integer('请点一段再说'),
        v.minValue(0, '请点一段再说'),
        v.maxValue(299, '请点一段再说'),
      ),
      words: line('批注', 300, 2),
    }),
    access: { who: 'record', record: 'articles', roles: REVIEWERS, party: false },
    output: answers<EditorialView>(),
  }),
  /** A reviewer marks a piece as important, to be read aloud once, or as not. */
  markImportant: declare('markImportant', {
    input: v.strictObject({ ...onArticle, important: v.boolean('请选择是不是重要稿件') }),
    access: { who: 'record', record: 'articles', roles: REVIEWERS, party: false },
    output: answers<EditorialView>(),
  }),
  /** When it is to appear, once it has passed; empty for at once. */
  scheduleArticle: declare('scheduleArticle', {
    input: v.strictObject({
      ...onArticle,
      publishAt: v.union([v.literal(''), v.pipe(v.string(), v.isoTimestamp())], '发布的时间不对，请重新选'),
    }),
    access: { who: 'record', record: 'articles', roles: ['editor'], party: false },
    output: answers<EditorialView>(),
  }),
  pinArticle: declare('pinArticle', {
    input: v.strictObject({ ...onArticle, pinned: v.boolean('请选择要不要置顶') }),
    access: { who: 'record', record: 'articles', roles: ['editor'], party: false },
    output: answers<EditorialView>(),
  }),
  /** A changed text of a published article, with the note that readers will see; the third reviewer looks at it. */
  correctArticle: declare('correctArticle', {
    input: v.strictObject({ ...onArticle, draft: ArticleDraft, note: line('更正说明', 200, 4) }),
    access: { who: 'record', record: 'articles', roles: ['editor'], party: false },
    output: answers<EditorialView>(),
  }),
  reviewCorrection: declare('reviewCorrection', {
    input: v.strictObject({ ...onArticle, verdict }),
    access: { who: 'record', record: 'articles', roles: ['reviewer3'], party: false },
    output: answers<EditorialView>(),
  }),
  withdrawArticle: declare('withdrawArticle', {
    input: v.strictObject({ id: ulid, command: ulid, version, reason: line('撤下的原因', 200, 2) }),
    access: { who: 'record', record: 'articles', roles: ['editor'], party: false },
    output: answers<EditorialView>(),
  }),
  readEditorial: declare('readEditorial', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'articles', roles: EDITORIAL, party: false },
    output: answers<EditorialView>(),
  }),
  /** Asks to be told once, of the next article in a column of the area's town; asked again, once more. */
  subscribeColumn: declare('subscribeColumn', {
    input: v.strictObject({ areaId, command: ulid, column }),
    access: { who: 'person' },
    output: answers<{ left: number }>(),
  }),
  /** The saved texts of an article by name, newest first, and two of them to be compared: those asked for, else the last two. */
  readVersions: declare('readVersions', {
    input: v.strictObject({ id: ulid, from: v.optional(ulid), to: v.optional(ulid) }),
    access: { who: 'record', record: 'articles', roles: EDITORIAL, party: false },
    output: answers<{ versions: Version[]; more: boolean; compared: Compared | null }>(),
  }),
  /** The editors' and reviewers' list, what waits for one first. */
  editorialList: declare('editorialList', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: EDITORIAL },
    output: answers<{ rows: EditorialRow[] }>(),
  }),
  ...screensApi,
  ...areaUrgentApi,
  ...readingApi,
  ...sourcesApi,
}

export type ContentApi = typeof contentApi
