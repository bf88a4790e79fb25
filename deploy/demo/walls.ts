import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredPanel, StoredWall } from '../../cloudfunctions/lib/stored'
import { panels } from '../library/panels'

const PANELS = join(__dirname, '..', 'library', 'panels')

/** Three walls, eight panels each: every panel of the library hangs somewhere. */
const WALLS = [
  {
    _id: 'wangjiagang-1',
    villageId: 'v-wangjiagang',
    title: '王家岗村文化墙',
    place: '村口老槐树对面',
    from: 0,
  },
  { _id: 'yanghou-1', villageId: 'v-yanghou', title: '养后村文化墙', place: '村委会东墙', from: 8 },
  { _id: 'yangqian-1', villageId: 'v-yangqian', title: '养前村文化墙', place: '文化广场北侧', from: 16 },
] as const

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

export function demoPanels(): StoredPanel[] {
  return panels.map(({ artFile, ...panel }) => ({
    _id: panel.id,
    ...panel,
    art: readFileSync(join(PANELS, artFile), 'utf8'),
    audio: '',
  }))
}

export function demoWalls(): StoredWall[] {
  const hanging = WALLS.map(({ from, ...wall }) => ({
    ...wall,
    countyId: 'c-demo',
    townId: 't-taiqian',
    status: 'open' as const,
    panelIds: panelIdsOf(from),
  }))
  const retired: StoredWall = {
    _id: 'yangqian-old',
    title: '养前村老文化墙',
    place: '旧小学外墙，已经拆了',
    countyId: 'c-demo',
    townId: 't-taiqian',
    villageId: 'v-yangqian',
    status: 'retired',
    panelIds: [],
  }
  return [...hanging, retired]
}

export function frontPanelsOf(wallId: string): string[] {
  const wall = WALLS.find(({ _id }) => _id === wallId) ?? WALLS[0]
  return panelIdsOf(wall.from).slice(0, FRONT_PAGE_SHOWS)
}
