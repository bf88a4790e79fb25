import { contentApi } from '../../domain/content/api'
import { linesOf } from '../../domain/content/compare'
import { textedIn } from '../../domain/content/versions'
import { Refusal } from '../../domain/errors'
import { personalOf } from '../lib/history'
import { implementOnRecord } from '../lib/implement'
import { textsOf } from './article-texts'

// Of a text long in the making the newest are what one compares.
const MOST = 100

export const readVersions = implementOnRecord(contentApi.readVersions, async ({ from, to }, { record }) => {
  const texted = textedIn(record.history)
  const versions = texted.slice(0, MOST).map((entry) => ({
    ...{ id: entry.id, at: entry.at, kind: entry.action },
    who: personalOf(record, entry)?.byName ?? '',
  }))
  const digestAt = (id: string | undefined, place: number) => {
    const found = id === undefined ? texted[place] : texted.find((entry) => entry.id === id)
    if (found === undefined && id !== undefined)
      throw new Refusal('notFound', '这一稿找不到了，请刷新后再选。')
    return found?.data.text
  }
  const pair = [digestAt(from, 1), digestAt(to, 0)].filter((digest) => digest !== undefined)
  const [before, after] = await textsOf(record._id, pair)
  const compared =
    before === undefined || after === undefined ? null : { from: linesOf(before), to: linesOf(after) }
  return { versions, more: texted.length > MOST, compared }
})
