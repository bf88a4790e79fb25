import { newPosition, withPositionEntry } from '../../cloudfunctions/content/position-document'
import type { StoredArea, StoredPosition, StoredWall } from '../../cloudfunctions/lib/stored'
import { addDays, dayOf } from '../../domain/calendar'
import {
  LOOK_EVERY,
  type LookState,
  type PositionEntry,
  type PositionKind,
} from '../../domain/content/position'

interface Planned {
  kind: PositionKind
  villageId: string
  place: string
  shows: string
  /** Days ago: when it was hung, and when somebody last looked. */
  hung: number
  looked?: number
  state?: LookState
  note?: string
}

/** Positions of three villages, invented: some looked at lately, some long overdue. */
const POSITIONS: readonly Planned[] = [
  {
    kind: 'banner',
    villageId: 'v-yangqian',
    place: '村口大路上方（演示）',
    shows: '红事新办，白事简办',
    hung: 210,
    looked: 120,
    state: 'worn',
    note: '左边的绳子松了',
  },
  {
    kind: 'board',
    villageId: 'v-yangqian',
    place: '村委会门口（演示）',
    shows: '红白理事会章程、办事流程',
    hung: 300,
    looked: 12,
    state: 'fine',
  },
  { kind: 'slogan', villageId: 'v-yangqian', place: '小学围墙（演示）', shows: '讲诚信，好乡风', hung: 400 },
  {
    kind: 'board',
    villageId: 'v-wangjiagang',
    place: '文化广场东侧（演示）',
    shows: '身边好人榜',
    hung: 150,
    looked: 30,
    state: 'fine',
  },
  {
    kind: 'banner',
    villageId: 'v-wangjiagang',
    place: '桥头（演示）',
    shows: '少一桌酒席，多一份情谊',
    hung: 60,
  },
  {
    kind: 'slogan',
    villageId: 'v-yanghou',
    place: '水塔下（演示）',
    shows: '孝敬老人，从今天做起',
    hung: 130,
    looked: 95,
    state: 'fine',
  },
]

const BY = '吴演示'
const NOBODY = { name: '', phone: '' }

/** Everything the demo county's ledger of positions holds, its walls included. */
export function demoPositions(areas: readonly StoredArea[], walls: readonly StoredWall[]): StoredPosition[] {
  return [...POSITIONS.map((planned, place) => positionOf(planned, place, areas)), ...walls.map(ofWall)]
}

function positionOf(planned: Planned, place: number, areas: readonly StoredArea[]): StoredPosition {
  const { kind, villageId, shows, hung, looked, state = 'fine', note = '' } = planned
  const village = areas.find(({ id }) => id === villageId)
  if (village === undefined) throw new Error(`no village ${villageId}`)
  const today = dayOf(Date.now())
  const stamp = (step: number) => ({
    id: `DEMO-position-${place}-${step}`,
    by: 'demo',
    at: '2026-01-08T02:00:00.000Z',
  })
  const facts = {
    kind,
    place: planned.place,
    shows,
    since: addDays(today, -hung),
    lookEvery: LOOK_EVERY,
    photo: '',
  }
  const added: PositionEntry = { ...stamp(0), action: 'add', data: { facts, follows: false } }
  // Numbers nobody has: the area code 0000 does not exist.
  const keeper = { name: '韩演示', phone: `0000123400${place}` }
  const position = newPosition(
    `demo-position-${place}`,
    { path: village.path, villageName: village.name },
    added,
    {
      byName: BY,
      keeper,
    },
  )
  if (looked === undefined) return position
  const look: PositionEntry = {
    ...stamp(1),
    action: 'look',
    data: { day: addDays(today, -looked), state, note, photo: '' },
  }
  return { ...withPositionEntry(position, look, { byName: BY }), version: 2 }
}

function ofWall(wall: StoredWall): StoredPosition {
  const { path } = wall.state.village
  const shows = `${wall.title}，挂了 ${wall.panelIds.length} 幅展板`
  const facts = {
    kind: 'wall' as const,
    place: wall.place,
    shows,
    since: '',
    lookEvery: LOOK_EVERY,
    photo: '',
  }
  const [first] = wall.history
  const stamp = { by: 'demo', at: first?.at ?? '' }
  const added: PositionEntry = {
    ...stamp,
    id: `DEMO-${wall._id}-added`,
    action: 'add',
    data: { facts, follows: true },
  }
  const position = newPosition(wall._id, { path, villageName: wall.villageName }, added, {
    byName: BY,
    keeper: NOBODY,
  })
  if (wall.status === 'open') return position
  const gone: PositionEntry = {
    ...stamp,
    id: `DEMO-${wall._id}-gone`,
    action: 'follow',
    data: { place: wall.place, shows, inUse: false },
  }
  return { ...withPositionEntry(position, gone, { byName: BY }), version: 2 }
}
