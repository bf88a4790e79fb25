import { COLUMN_OF_LEVEL, columnsOf, pathOf, type Area } from '../../domain/areas'
import {
  AREA_URGENT_ACTIONS,
  areaUrgentActions,
  foldAreaUrgent,
  isUrgentLevel,
  type AreaUrgentEntry,
  type HeldNotice,
  type UrgentLevel,
} from '../../domain/content/area-urgent'
import { areaUrgentApi, MOST_REACHED, type AreaUrgent } from '../../domain/content/area-urgent-api'
import { Refusal } from '../../domain/errors'
import { _ } from '../lib/cloud'
import { append } from '../lib/history'
import { implementInArea, type AreaCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import { add, find, findById, findByIds, update } from '../lib/store'
import type { StoredAreaUrgent, StoredScreen } from '../lib/stored'
import { takeStep } from '../lib/take-step'
import { owing } from '../lib/write'
import { stamp, untilOf } from './screen-steps'

const REACHED = ['state.name', 'state.status', 'contact', 'townName', 'villageName'] as const

export const sendToScreens = implementInArea(areaUrgentApi.sendToScreens, async (input, call) => {
  const level = levelOf(call.area)
  const { title, text } = input.words
  await checkText(call.openid, [title, text])
  const data = { title, text, from: call.now, until: untilOf(call.now, input.minutes) }
  const known = await findById<StoredAreaUrgent>('areaUrgents', call.area.id)
  // Someone who has seen one cannot be the first to send one.
  if (known === undefined && input.version > 0) throw new Refusal('conflict')
  const record = known ?? (await begun(call, level))
  return taken(record, input.version, { ...stamp(input.command, call), action: 'send', data }, call)
})

export const endOnScreens = implementInArea(areaUrgentApi.endOnScreens, async (input, call) => {
  levelOf(call.area)
  const record = await findById<StoredAreaUrgent>('areaUrgents', call.area.id)
  if (record === undefined) throw new Refusal('notNow')
  return taken(record, input.version, { ...stamp(input.command, call), action: 'end', data: {} }, call)
})

export const reachedScreens = implementInArea(areaUrgentApi.reachedScreens, async (_input, { area }) => {
  const where = { [COLUMN_OF_LEVEL[area.level]]: area.id, listed: true }
  const page = { orderBy: [['place', 'asc']] as const, limit: MOST_REACHED, fields: REACHED }
  const found = await find<StoredScreen>('screens', where, page)
  return {
    screens: found.map(({ _id, state, contact, townName, villageName }) => ({
      id: _id,
      name: state.name,
      villageName: villageName || townName,
      status: state.status,
      heardAt: contact.at,
    })),
  }
})

/**
 * Brings a screen that has just been made up to the notices of its areas: one that was sent while it was being made may have
 * missed it.
 */
export async function catchUp(screen: StoredScreen): Promise<StoredScreen> {
  let { notices } = screen
  for (const record of await findByIds<StoredAreaUrgent>('areaUrgents', pathOf(screen))) {
    await handOver(record, { _id: screen._id })
    notices = { ...notices, [record.level]: heldOf(record) }
  }
  return { ...screen, notices }
}

async function taken(
  record: StoredAreaUrgent,
  version: number,
  entry: AreaUrgentEntry,
  call: AreaCall,
): Promise<AreaUrgent> {
  // Whoever is refused for having seen an old one must see the newest next, though its sender's call broke off.
  if (record.version !== version) await spread(record)
  const changed = await takeStep({
    collection: 'areaUrgents',
    record,
    version,
    entry,
    offered: areaUrgentActions(record.state, call.now),
    next: (before) => {
      const chained = append(before, entry, { byName: call.person.name })
      return { ...before, ...chained, state: foldAreaUrgent(chained.history) }
    },
    nameOf: (action) => AREA_URGENT_ACTIONS[action].name,
  })
  await spread(changed)
  return viewOf(changed, call.now)
}

// Written to every screen at once, so that a screen's own call reads nothing besides the screen.
async function spread(record: StoredAreaUrgent): Promise<void> {
  await handOver(record, { [COLUMN_OF_LEVEL[record.level]]: record._id, listed: true })
}

async function handOver(record: StoredAreaUrgent, screens: Record<string, unknown>): Promise<void> {
  const { level, version } = record
  const older = { ...screens, [`notices.${level}.seq`]: _.lt(version) }
  await update('screens', older, { notices: { [level]: _.set(heldOf(record)) } })
}

function heldOf({ version, state, areaName }: StoredAreaUrgent): HeldNotice {
  return { seq: version, urgent: state.urgent === null ? null : { ...state.urgent, place: areaName } }
}

// Begun before the first step, so that of two who send the first one at once the second is told who was first.
async function begun({ area, person, now }: AreaCall, level: UrgentLevel): Promise<StoredAreaUrgent> {
  const empty: StoredAreaUrgent = {
    _id: area.id,
    version: 0,
    createdBy: person.id,
    ...columnsOf(area.path),
    areaName: area.name,
    level,
    history: [],
    vault: {},
    state: foldAreaUrgent([]),
    ...owing([], now),
  }
  await add('areaUrgents', empty)
  return empty
}

function viewOf(record: StoredAreaUrgent, now: string): AreaUrgent {
  const { _id, areaName, level, version } = record
  const { urgent } = heldOf(record)
  const runs = urgent !== null && urgent.until > now
  return { areaId: _id, areaName, level, version, urgent: runs ? urgent : null }
}

/** @throws Refusal `badInput` for a group of households: screens stand in villages and towns. */
function levelOf({ level }: Area): UrgentLevel {
  if (isUrgentLevel(level)) return level
  const message = '请选一个村、镇或县'
  throw new Refusal('badInput', `${message}。`, [{ path: 'areaId', message }])
}
