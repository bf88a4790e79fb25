import { contentApi } from '../../domain/content/api'
import type { SourcesView } from '../../domain/content/sources-api'
import { Refusal } from '../../domain/errors'
import { rolesOver } from '../../domain/people'
import { implementInArea, type AreaCall } from '../lib/implement'
import { add, findById, update } from '../lib/store'
import type { StoredSources } from '../lib/stored'
import { _ } from '../lib/cloud'

export const readSources = implementInArea(contentApi.readSources, async (_input, call) =>
  viewOf(await findById<StoredSources>('sources', countyOf(call)), call),
)

export const saveSources = implementInArea(contentApi.saveSources, async (input, call) => {
  const { sources, version, command } = input
  if (call.area.level !== 'county') throw new Refusal('notAllowed', '稿源名单由县里定，请县里的管理员来改。')
  const next: StoredSources = {
    ...{ _id: countyOf(call), version: version + 1, sources, command },
    ...{ updatedAt: call.now, by: call.person.id, byName: call.person.name },
  }
  if (await written(next, version)) return viewOf(next, call)
  const current = await findById<StoredSources>('sources', next._id)
  if (current?.command === command && current.by === call.person.id) return viewOf(current, call)
  throw new Refusal('conflict', `${current?.byName || '有人'}刚刚改了名单，请看最新的再改。`)
})

async function written(next: StoredSources, before: number): Promise<boolean> {
  if (before === 0) return add('sources', next)
  const { _id, ...fields } = next
  const count = await update(
    'sources',
    { _id, version: before },
    { ...fields, sources: _.set(fields.sources) },
  )
  return count === 1
}

function viewOf(stored: StoredSources | undefined, call: AreaCall): SourcesView {
  const countyId = countyOf(call)
  return {
    countyId,
    version: stored?.version ?? 0,
    sources: stored?.sources ?? [],
    changed: stored === undefined ? null : { at: stored.updatedAt, who: stored.byName },
    mayChange: rolesOver(call.person.grants, [countyId]).includes('admin'),
  }
}

function countyOf({ area }: AreaCall): string {
  return area.path[0] ?? ''
}
