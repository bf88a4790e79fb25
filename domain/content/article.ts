import * as v from 'valibot'
import { line, passage } from '../fields'
import { Body, textsOf, type Block } from './body'
import type { Column } from './columns'

export const column = v.picklist(
  ['theory', 'values', 'stories', 'customs', 'notices', 'activities', 'clarifications'],
  '请选择栏目',
)

/** What an editor writes. A reposted piece names its source and link; the two stay empty on one's own. */
export const ArticleDraft = v.pipe(
  v.strictObject(
    {
      title: line('标题', 40, 2),
      column,
      summary: passage('摘要', 120),
      body: Body,
      reposted: v.boolean('请选择是自己写的还是转载的'),
      source: passage('来源', 40),
      link: v.pipe(
        passage('原文链接', 300),
        v.check((link) => link === '' || /^https:\/\/[^\s"'<>]+$/.test(link), '原文链接要以 https:// 开头'),
      ),
      /** 时政: reposts of it come only from the county's list of sources. */
      currentAffairs: v.boolean('请选择是不是时政稿件'),
      important: v.boolean('请选择是不是重要稿件'),
    },
    '稿件里有不认识的内容，请刷新后再试',
  ),
  v.forward(
    v.check((draft) => !draft.reposted || draft.source !== '', '转载的稿件要写明来源'),
    ['source'],
  ),
  v.forward(
    v.check((draft) => !draft.reposted || draft.link !== '', '转载的稿件要附上原文链接'),
    ['link'],
  ),
)

export type ArticleDraft = v.InferOutput<typeof ArticleDraft>

/** What a list needs of an article. */
export interface ArticleCard {
  id: string
  title: string
  column: Column
  summary: string
  /** ISO instant. */
  publishedAt: string
  source: string
  townName: string
  pinned: boolean
  /** Its place in a list: pinned ones first, then the newest. */
  listOrder: string
}

/** A published article as anyone reads it. */
export interface ArticleView extends ArticleCard {
  /** The town whose article it is. */
  townId: string
  body: Block[]
  link: string
  minutes: number
  /** What to read next: of the same column, the nearest in words first. */
  related: ArticleCard[]
  /** What has been corrected since, oldest first. */
  corrections: { at: string; note: string }[]
  /** Where a browser finds the files of the body, by file id; WeChat reads the ids themselves. */
  urls: Record<string, string>
}

/** Listening minutes, at 200 characters a minute. */
export function minutesOf(body: readonly Block[]): number {
  return Math.max(1, Math.ceil(textsOf(body).join('').length / 200))
}
