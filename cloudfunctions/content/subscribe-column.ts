import { contentApi } from '../../domain/content/api'
import { Refusal } from '../../domain/errors'
import { implement } from '../lib/implement'
import { add, findById, update } from '../lib/store'
import type { StoredSubscription } from '../lib/stored'
import { areaShown } from './first-page'

// One who presses more often than this has pressed by mistake.
const MOST = 20

export const subscribeColumn = implement(contentApi.subscribeColumn, async (input, { person }) => {
  const { column, command } = input
  const townId = (await areaShown(input.areaId)).path[1] ?? ''
  const _id = `${person.id}-${townId}-${column}`
  const first: StoredSubscription = {
    ...{ _id, townId, column, personId: person.id },
    ...{ left: 1, lastCommand: command, lastTold: '' },
  }
  if (await add('subscriptions', first)) return { left: 1 }
  const known = await findById<StoredSubscription>('subscriptions', _id)
  if (known === undefined) throw new Refusal('busy')
  if (known.lastCommand === command || known.left >= MOST) return { left: known.left }
  const left = known.left + 1
  const written = await update('subscriptions', { _id, left: known.left }, { left, lastCommand: command })
  if (written === 0) throw new Refusal('busy')
  return { left }
})
