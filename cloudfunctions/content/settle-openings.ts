import { addDays, type Day } from '../../domain/calendar'
import { _ } from '../lib/cloud'
import { find, findByIds, update } from '../lib/store'
import type { StoredOpenings, StoredWall } from '../lib/stored'

// Shards looked at in one round; what is left comes in the next.
const MOST = 400
const KEPT_DAYS = 60

/** Puts what was counted since the last round into the walls' own daily sums, for the lists; answers how many shards there were. */
export async function settleOpenings(today: Day): Promise<number> {
  const owed = await find<StoredOpenings>(
    'wallOpenings',
    { settled: false },
    { orderBy: [['day', 'asc']], limit: MOST },
  )
  const wallIds = [...new Set(owed.map(({ wallId }) => wallId))]
  const walls = await findByIds<StoredWall>('walls', wallIds)
  for (const wall of walls) {
    const days = [...new Set(owed.filter(({ wallId }) => wallId === wall._id).map(({ day }) => day))]
    await settle(wall, days, today)
  }
  // Somebody who opened it meanwhile has changed the count, and it stays owed.
  for (const { _id, count } of owed) await update('wallOpenings', { _id, count }, { settled: true })
  return owed.length
}

async function settle(wall: StoredWall, days: readonly Day[], today: Day): Promise<void> {
  const shards = await find<StoredOpenings>(
    'wallOpenings',
    { wallId: wall._id, day: _.in([...days]) },
    { limit: 1000 },
  )
  const since = addDays(today, -KEPT_DAYS)
  const kept = Object.entries(wall.opened).filter(([day]) => day >= since)
  const sums = days.map((day) => [
    day,
    shards.filter((shard) => shard.day === day).reduce((sum, { count }) => sum + count, 0),
  ])
  const opened = Object.fromEntries([...kept, ...sums])
  await update('walls', { _id: wall._id }, { opened: _.set(opened) })
}
