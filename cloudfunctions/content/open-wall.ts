import { contentApi, type OpenedWall } from '../../domain/content/api'
import { readScene } from '../../domain/content/wall'
import { _ } from '../lib/cloud'
import { implementOpen } from '../lib/implement'
import { add, find, findById, findByIds, update } from '../lib/store'
import type { StoredArea, StoredPanel, StoredWall } from '../lib/stored'
import { panelOf } from './panel-document'
import { areaShown, panelCards } from './first-page'

// One wall on a festival evening is opened by hundreds at once: the count of a day is spread over so many documents.
const SHARDS = 8

export const openWall = implementOpen(contentApi.openWall, async ({ scene }) => {
  const read = readScene(scene)
  if (read.kind === 'malformed' || read.kind === 'mistyped') return kindly(read.kind, undefined)
  const wall =
    read.kind === 'number'
      ? await wallNumbered(read.number)
      : await findById<StoredWall>('walls', read.wallId)
  if (wall === undefined) return kindly('unknown', undefined)
  if (wall.status === 'retired') return kindly('retired', wall.villageId)
  return opened(wall)
})

/** Counts one opening by wall and day; it is called after the wall is shown, so no reader waits for it. */
export const countOpening = implementOpen(contentApi.countOpening, async ({ wallId }, { today }) => {
  const wall = await findById<StoredWall>('walls', wallId)
  if (wall === undefined) return { counted: false }
  const shard = Math.floor(Math.random() * SHARDS)
  const _id = `${wallId}-${today}-${shard}`
  const counted = await update('wallOpenings', { _id }, { count: _.inc(1), settled: false })
  if (counted === 0 && !(await add('wallOpenings', { _id, wallId, day: today, count: 1, settled: false }))) {
    await update('wallOpenings', { _id }, { count: _.inc(1), settled: false })
  }
  return { counted: true }
})

async function wallNumbered(number: string): Promise<StoredWall | undefined> {
  const [wall] = await find<StoredWall>('walls', { number }, { limit: 1 })
  return wall
}

async function opened(wall: StoredWall): Promise<OpenedWall> {
  const [area, panels] = await Promise.all([
    findById<StoredArea>('areas', wall.villageId),
    findByIds<StoredPanel>('panels', wall.panelIds),
  ])
  return {
    kind: 'open',
    wall: {
      id: wall._id,
      title: wall.title,
      place: wall.place,
      villageName: area?.name ?? '',
      townName: area?.pathNames[1] ?? '',
      phone: area?.phone ?? '',
    },
    panels: panels.map(panelOf),
  }
}

// A code that opens nothing was still scanned by somebody standing before a wall: they get stories and a number to call.
async function kindly(
  kind: Exclude<OpenedWall['kind'], 'open'>,
  villageId: string | undefined,
): Promise<OpenedWall> {
  const area = await areaShown(villageId)
  return { kind, stories: await panelCards(area.frontPanels), phone: area.phone }
}
