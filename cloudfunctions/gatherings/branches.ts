import type { Area } from '../../domain/areas'
import { Refusal } from '../../domain/errors'
import { gatheringsApi } from '../../domain/gatherings/api'
import { _ } from '../lib/cloud'
import { implementInArea } from '../lib/implement'
import { checkText } from '../lib/safety'
import { add, findById, update } from '../lib/store'
import type { StoredBranches } from '../lib/stored'

const NONE = { branches: [], version: 0, updatedAt: '' }

export const readBranches = implementInArea(gatheringsApi.readBranches, async (_input, { area }) =>
  shown(await findById<StoredBranches>('branches', area.path[1] ?? '')),
)

export const saveBranches = implementInArea(
  gatheringsApi.saveBranches,
  async ({ branches, version }, call) => {
    const _id = townOf(call.area)
    await checkText(
      call.openid,
      branches.map(({ name }) => name),
    )
    const next: StoredBranches = {
      _id,
      branches,
      version: version + 1,
      by: call.person.id,
      updatedAt: call.now,
    }
    const { branches: kept, _id: _own, ...rest } = next
    const isWritten =
      version === 0
        ? await add('branches', next)
        : (await update('branches', { _id, version }, { ...rest, branches: _.set(kept) })) === 1
    if (isWritten) return shown(next)
    const current = await findById<StoredBranches>('branches', _id)
    // The same call again finds what it wrote the first time.
    if (current?.by === next.by && JSON.stringify(current.branches) === JSON.stringify(branches))
      return shown(current)
    throw new Refusal('conflict')
  },
)

function shown(stored: StoredBranches | undefined) {
  if (stored === undefined) return NONE
  const { branches, version, updatedAt } = stored
  return { branches, version, updatedAt }
}

function townOf({ level, id }: Area): string {
  if (level === 'town') return id
  const message = '支部名单由镇里管，请选镇'
  throw new Refusal('badInput', `${message}。`, [{ path: 'areaId', message }])
}
