import { momentText } from '../calendar'
import type { ArticleEntry } from './article-fold'
import { STAGE_NAMES, type ArticleAction } from './workflow'

/** What each step is called. */
export const ARTICLE_ACTION_WORDS = {
  save: '存稿',
  submit: '交审',
  comment: '批注',
  markImportant: '标重要稿件',
  pass: '通过',
  return: '退回',
  schedule: '定时间',
  publish: '到点发布',
  announce: '告诉订了这一栏的人',
  pin: '置顶、取消置顶',
  correct: '写更正',
  passCorrection: '更正通过',
  returnCorrection: '更正退回',
  withdraw: '撤下',
} as const satisfies Record<ArticleAction, string>

/** One entry of the history as editors and reviewers read it. */
export function lineOf(entry: ArticleEntry<object>): { title: string; note: string } {
  switch (entry.action) {
    case 'save':
      return { title: '写稿', note: '' }
    case 'submit':
      return { title: '交审', note: '' }
    case 'comment':
      return { title: '批注', note: entry.data.words }
    case 'markImportant':
      return { title: entry.data.important ? '标为重要稿件' : '改为一般稿件', note: '' }
    case 'pass':
      return {
        title: `${STAGE_NAMES[entry.data.stage]}通过`,
        note: entry.data.readAloud ? '已从头到尾读过一遍' : '',
      }
    case 'return':
      return { title: `${STAGE_NAMES[entry.data.stage]}退回`, note: entry.data.reason }
    case 'schedule':
      return entry.data.publishAt === ''
        ? { title: '改为通过就发', note: '' }
        : { title: '定了发布时间', note: momentText(entry.data.publishAt) }
    case 'publish':
      return { title: '到点发布', note: '' }
    case 'announce':
      return { title: '告诉了订这一栏的人', note: '' }
    case 'pin':
      return { title: entry.data.pinned ? '置顶' : '取消置顶', note: '' }
    case 'correct':
      return { title: '写了更正', note: entry.data.note }
    case 'passCorrection':
      return { title: '更正通过', note: entry.data.readAloud ? '已从头到尾读过一遍' : '' }
    case 'returnCorrection':
      return { title: '更正退回', note: entry.data.reason }
    case 'withdraw':
      return { title: '撤下', note: entry.data.reason }
  }
}
