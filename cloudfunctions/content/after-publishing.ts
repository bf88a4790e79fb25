import { contentApi } from '../../domain/content/api'
import { Refusal } from '../../domain/errors'
import { implementOnRecord } from '../lib/implement'
import { hoursAfter } from '../lib/time'
import { checkReady } from './check-ready'
import { stamp, step } from './article-record'

const MOST_AHEAD_HOURS = 24 * 180

export const scheduleArticle = implementOnRecord(contentApi.scheduleArticle, async (input, call) => {
  const { publishAt, version } = input
  // One wrong digit of the year would keep a piece back for good.
  if (publishAt !== '' && new Date(publishAt) > new Date(hoursAfter(call.now, MOST_AHEAD_HOURS)))
    throw new Refusal('badInput', '发布的时间最远是半年后，请重新选。', [
      { path: 'publishAt', message: '最远是半年后' },
    ])
  const at = publishAt === '' ? '' : new Date(publishAt).toISOString()
  const entry = { ...stamp(input.command, call), action: 'schedule', data: { publishAt: at } } as const
  return step(call.record, entry, call, version)
})

export const pinArticle = implementOnRecord(contentApi.pinArticle, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'pin', data: { pinned: input.pinned } } as const
  return step(call.record, entry, call, input.version)
})

export const correctArticle = implementOnRecord(contentApi.correctArticle, async (input, call) => {
  const { draft, note } = input
  await checkReady(draft, call)
  const entry = { ...stamp(input.command, call), action: 'correct', data: { draft, note } } as const
  return step(call.record, entry, call, input.version)
})
