import * as v from 'valibot'
import { passage } from '../fields'
import { AUDIENCES } from './share-record'

/** A photograph in the cloud's storage, by its file id. */
export const SHARE_PHOTO = /^cloud:\/\/[\w.-]+\/gatherings\/[\w-]{1,40}\/[\w-]{1,40}\.jpe?g$/i

/** What is handed in: words, or one photograph with a few words. */
export const ShareDraft = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('reflection'),
      words: v.pipe(passage('心得', 1000), v.trim(), v.minLength(5, '心得至少写 5 个字')),
      audience: v.picklist(AUDIENCES, '请选择给谁看'),
    }),
    v.strictObject({
      kind: v.literal('photo'),
      words: passage('照片上是什么', 60),
      file: v.pipe(v.string('请选一张照片'), v.regex(SHARE_PHOTO, '照片没传好，请重新选')),
    }),
  ],
  '请选择写心得还是放照片',
)

export type ShareDraft = v.InferOutput<typeof ShareDraft>
