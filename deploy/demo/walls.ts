import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newWall, withWallEntry } from '../../cloudfunctions/content/wall-document'
import type { StoredArea, StoredPanel, StoredWall } from '../../cloudfunctions/lib/stored'
import { addDays, dayOf } from '../../domain/calendar'
import { wallNumber } from '../../domain/content/wall-number'
import type { WallEntry } from '../../domain/content/wall-record'
import { panels } from '../library/panels'

const PANELS = join(__dirname, '..', 'library', 'panels')

interface Planned {
  id: string
  villageId: string
  title: string
  place: string
  latitude?: number
  longitude?: number
  panelIds: string[]
  retired?: string
}

const A_WALL_HOLDS = 8
const FRONT_PAGE_SHOWS = 3

// Panels of one value stand side by side in the library; a wall shows as many values as it can.
const spread = [
  ...panels.filter((_, place) => place % 2 === 0),
  ...panels.filter((_, place) => place % 2 === 1),
]

function panelIdsOf(from: number): string[] {
  return spread.slice(from, from + A_WALL_HOLDS).map((panel) => panel.id)
}

/** Three walls, eight panels each: every panel of the library hangs somewhere. And one that was pulled down. */
const WALLS: readonly Planned[] = [
  {
    id: 'wangjiagang-1',
    villageId: 'v-wangjiagang',
    title: '王家岗村文化墙',
    place: '村口老槐树对面',
    panelIds: panelIdsOf(0),
  },
  {
    id: 'yanghou-1',
    villageId: 'v-yanghou',
    title: '养后村文化墙',
    place: '村委会东墙',
    panelIds: panelIdsOf(8),
  },
  {
    id: 'yangqian-1',
    villageId: 'v-yangqian',
    title: '养前村文化墙',
    place: '文化广场北侧',
    // A point in no village: nothing real is told of the demo county.
    latitude: 30.12,
    longitude: 115.34,
    panelIds: panelIdsOf(16),
  },
  {
    id: 'yangqian-old',
    villageId: 'v-yangqian',
    title: '养前村老文化墙',
    place: '旧小学外墙，已经拆了',
    panelIds: [],
    retired: '旧小学拆了（演示）',
  },
]

/** How many walls have a number, so that the next one gets the next. */
export const DEMO_WALLS = WALLS.length

export function demoPanels(): StoredPanel[] {
  return panels.map(({ artFile, ...panel }) => ({
    _id: panel.id,
    ...panel,
    art: readFileSync(join(PANELS, artFile), 'utf8'),
    audio: '',
    scope: 'library',
  }))
}

export function demoWalls(areas: readonly StoredArea[]): StoredWall[] {
  return WALLS.map((planned, place) => {
    const village = areas.find(({ id }) => id === planned.villageId)
    if (village === undefined) throw new Error(`no village for ${planned.id}`)
    const [first, ...rest] = lifeOf(planned, village)
    const wall = newWall(planned.id, wallNumber(place + 1), first, BY)
    const hung = rest.reduce<StoredWall>((one, entry) => ({ ...one, ...withWallEntry(one, entry, BY) }), wall)
    return {
      ...hung,
      version: hung.history.length,
      opened: planned.retired === undefined ? openedOf(place) : {},
    }
  })
}

const BY = '吴演示'

function lifeOf(planned: Planned, village: StoredArea): [WallEntry, ...WallEntry[]] {
  const { title, place, latitude, longitude, panelIds, retired } = planned
  const facts = latitude === undefined ? { title, place } : { title, place, latitude, longitude }
  const standing = { path: village.path, name: village.name, townName: village.pathNames[1] ?? '' }
  const stamp = (step: number) => ({
    id: `DEMO-${planned.id}-${step}`,
    by: 'demo',
    at: `2026-0${step + 1}-08T02:00:00.000Z`,
  })
  const hung: WallEntry = { ...stamp(1), action: 'hang', data: { panelIds } }
  const gone: WallEntry = { ...stamp(2), action: 'retire', data: { reason: retired ?? '' } }
  return [
    { ...stamp(0), action: 'create', data: { facts, village: standing } },
    ...(panelIds.length > 0 ? [hung] : []),
    ...(retired === undefined ? [] : [gone]),
  ]
}

/** Openings over the last month, told as invented figures: more at weekends, as on any wall. */
function openedOf(place: number): Record<string, number> {
  return Object.fromEntries(demoDays().map(({ day, at }) => [day, countOn(place, at)]))
}

/** The counters those figures were summed from. */
export function demoOpenings() {
  return WALLS.filter(({ retired }) => retired === undefined).flatMap(({ id: wallId }, place) =>
    demoDays().map(({ day, at }) => ({
      _id: `${wallId}-${day}-0`,
      wallId,
      day,
      count: countOn(place, at),
      settled: true,
    })),
  )
}

function demoDays(): { day: string; at: number }[] {
  const today = dayOf(Date.now())
  return Array.from({ length: 34 }, (_, at) => ({ day: addDays(today, at - 34), at }))
}

function countOn(place: number, at: number): number {
  const weekend = at % 7 > 4 ? 9 : 0
  return 3 + ((at * 7 + place * 5) % 11) + weekend
}

export function frontPanelsOf(wallId: string): string[] {
  const wall = WALLS.find(({ id }) => id === wallId) ?? WALLS[0]
  return wall?.panelIds.slice(0, FRONT_PAGE_SHOWS) ?? []
}

/** What hangs on a wall, in order. */
export function hangingOn(wallId: string): string[] {
  return WALLS.find(({ id }) => id === wallId)?.panelIds ?? []
}
