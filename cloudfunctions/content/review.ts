import { contentApi } from '../../domain/content/api'
import { runsOf, textOf } from '../../domain/content/body'
import type { ArticleDraft } from '../../domain/content/article'
import { Refusal } from '../../domain/errors'
import { implementOnRecord } from '../lib/implement'
import { stamp, step } from './article-record'

const MOST_QUOTED = 60

export const reviewArticle = implementOnRecord(contentApi.reviewArticle, async (input, call) => {
  const { stage, draft, readAloud } = call.record.state
  const { verdict, version } = input
  const stamped = stamp(input.command, call)
  if (verdict.kind === 'return')
    return step(
      call.record,
      { ...stamped, action: 'return', data: { stage, reason: verdict.reason } },
      call,
      version,
    )
  if (stage === 3) requireReadAloud(draft, readAloud || verdict.readAloud)
  const data = { stage, readAloud: verdict.readAloud }
  return step(call.record, { ...stamped, action: 'pass', data }, call, version)
})

export const reviewCorrection = implementOnRecord(contentApi.reviewCorrection, async (input, call) => {
  const { verdict, version } = input
  const stamped = stamp(input.command, call)
  if (verdict.kind === 'return') {
    const data = { reason: verdict.reason }
    return step(call.record, { ...stamped, action: 'returnCorrection', data }, call, version)
  }
  const { correction } = call.record.state
  if (correction !== null) requireReadAloud(correction.draft, verdict.readAloud)
  const data = { readAloud: verdict.readAloud }
  return step(call.record, { ...stamped, action: 'passCorrection', data }, call, version)
})

export const commentArticle = implementOnRecord(contentApi.commentArticle, async (input, call) => {
  const { stage, draft } = call.record.state
  const block = draft.body[input.block]
  if (block === undefined) throw new Refusal('badInput', '这一段已经不在了，请刷新后再批。')
  const quote = block.kind === 'picture' ? block.caption || block.alt : runsOf(block).map(textOf).join(' ')
  const data = { stage, block: input.block, quote: quote.slice(0, MOST_QUOTED), words: input.words }
  return step(call.record, { ...stamp(input.command, call), action: 'comment', data }, call, input.version)
})

export const markImportant = implementOnRecord(contentApi.markImportant, async (input, call) => {
  const data = { important: input.important }
  return step(
    call.record,
    { ...stamp(input.command, call), action: 'markImportant', data },
    call,
    input.version,
  )
})

// 一诵读: an important piece is read aloud once before it leaves its last review.
function requireReadAloud(draft: ArticleDraft, wasRead: boolean): void {
  if (!draft.important || wasRead) return
  throw new Refusal('badInput', '这是重要稿件，终审前要从头到尾读一遍，读过了请打勾。', [
    { path: 'verdict.readAloud', message: '读过一遍再打勾' },
  ])
}
