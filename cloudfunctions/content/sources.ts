import { contentApi } from '../../domain/content/api'
import { Refusal } from '../../domain/errors'
import { implementInArea, type AreaCall } from '../lib/implement'
import { add, findById, update } from '../lib/store'
import type { StoredSources } from '../lib/stored'
import { _ } from '../lib/cloud'

export const readSources = implementInArea(contentApi.readSources, async (_input, call) => {
  const found = await findById<StoredSources>('sources', countyOf(call))
  return { sources: found?.sources ?? [] }
})

/** The whole list anew: whoever saves last has seen what they save. */
export const saveSources = implementInArea(contentApi.saveSources, async ({ sources }, call) => {
  if (call.area.level !== 'county') throw new Refusal('notAllowed', '稿源名单由县里定，请县里的管理员来改。')
  const list: StoredSources = { _id: countyOf(call), sources, updatedAt: call.now, by: call.person.id }
  const { _id, ...fields } = list
  if (!(await add('sources', list))) await update('sources', { _id }, { ...fields, sources: _.set(sources) })
  return { sources }
})

function countyOf({ area }: AreaCall): string {
  return area.path[0] ?? ''
}
