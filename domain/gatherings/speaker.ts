import * as v from 'valibot'
import { line, passage, phone } from '../fields'
import { ALL_SPEAKER_KINDS } from './speaker-kinds'

/** Who speaks at a town's gatherings. The name and topics are for everybody to read, the number for the staff. */
export const SpeakerFacts = v.strictObject({
  name: line('姓名', 20, 2),
  kind: v.picklist(ALL_SPEAKER_KINDS, '请选择是哪一类'),
  topics: v.pipe(
    v.array(line('会讲的', 30, 2), '请写会讲什么'),
    v.minLength(1, '至少写一样会讲的'),
    v.maxLength(8, '最多写 8 样会讲的'),
  ),
  about: passage('介绍', 300),
  phone: v.union([v.literal(''), phone], '电话不对：手机是 11 位，座机要带区号'),
  /** Nobody is on a public roster without having said yes. */
  agreed: v.boolean('请说明本人同不同意'),
})

export type SpeakerFacts = v.InferOutput<typeof SpeakerFacts>
