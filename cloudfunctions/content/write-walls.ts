import type { Area } from '../../domain/areas'
import { contentApi } from '../../domain/content/api'
import { WALL_ACTIONS, wallActions, type WallEntry, type WallVillage } from '../../domain/content/wall-record'
import { wallNumber } from '../../domain/content/wall-number'
import type { WallView } from '../../domain/content/walls-api'
import { Refusal } from '../../domain/errors'
import { holdsAny } from '../../domain/people'
import { implementInArea, implementOnRecord, type Call, type RecordCall } from '../lib/implement'
import { nextNumber } from '../lib/numbers'
import { checkText } from '../lib/safety'
import { findById, findByIds } from '../lib/store'
import type { StoredArea, StoredPanel, StoredWall } from '../lib/stored'
import { createRecord } from '../lib/write'
import { followWall } from './follow-position'
import { panelOf } from './panel-document'
import { takeStep } from '../lib/take-step'
import { newWall, withWallEntry } from './wall-document'
import { wallView } from './wall-view'

export const createWall = implementInArea(contentApi.createWall, async (input, call) => {
  const { id, command, facts } = input
  const village = villageOf(call.area, 'areaId')
  await checkText(call.openid, [facts.title, facts.place])
  const entry = { ...stamp(command, call), action: 'create' as const, data: { facts, village } }
  const before = await findById<StoredWall>('walls', id)
  // A repeat must not use up another number.
  const number = before?.number ?? wallNumber(await nextNumber('walls'))
  const wall = newWall(id, number, entry, call.person.name)
  return shown(await createRecord('walls', wall, { id: command, by: entry.by }), call)
})

export const editWall = implementOnRecord(contentApi.editWall, async (input, call) => {
  const { facts } = input
  await checkText(call.openid, [facts.title, facts.place])
  return taken(input, call, { ...stamp(input.command, call), action: 'edit', data: { facts } })
})

export const hangPanels = implementOnRecord(contentApi.hangPanels, async (input, call) => {
  const { panelIds } = input
  const found = await findByIds<StoredPanel>('panels', panelIds)
  const usable = found.filter(({ scope }) => scope === 'library' || scope === call.record.townId)
  if (usable.length < panelIds.length) {
    const message = '有展板已经撤下了，请刷新后重新选'
    throw new Refusal('badInput', `${message}。`, [{ path: 'panelIds', message }])
  }
  return taken(input, call, { ...stamp(input.command, call), action: 'hang', data: { panelIds } })
})

export const moveWall = implementOnRecord(contentApi.moveWall, async (input, call) => {
  const { facts, villageId } = input
  const area = await findById<StoredArea>('areas', villageId)
  if (area === undefined) throw new Refusal('badInput', '没有这个村，请从名单里选。')
  const village = villageOf(area, 'villageId')
  // Whoever may act where it stands must be somebody where it goes, too.
  if (!holdsAny(call.person.grants, contentApi.moveWall.access.roles, area.path))
    throw new Refusal('notAllowed')
  await checkText(call.openid, [facts.title, facts.place])
  return taken(input, call, { ...stamp(input.command, call), action: 'move', data: { facts, village } })
})

export const retireWall = implementOnRecord(contentApi.retireWall, async (input, call) =>
  taken(input, call, { ...stamp(input.command, call), action: 'retire', data: { reason: input.reason } }),
)

export const reopenWall = implementOnRecord(contentApi.reopenWall, async (input, call) =>
  taken(input, call, { ...stamp(input.command, call), action: 'reopen', data: {} }),
)

export const undoWall = implementOnRecord(contentApi.undoWall, async (input, call) =>
  taken(input, call, { ...stamp(input.command, call), action: 'undo', data: {} }),
)

async function taken(
  { version }: { version: number },
  call: RecordCall<'walls'>,
  entry: WallEntry,
): Promise<WallView> {
  const wall = await takeStep({
    collection: 'walls',
    record: call.record,
    version,
    entry,
    offered: wallActions(call.record.status, call.record.history),
    next: (record) => withWallEntry(record, entry, call.person.name),
    nameOf: (action) => WALL_ACTIONS[action].name,
  })
  return shown(wall, call)
}

async function shown(wall: StoredWall, call: Call): Promise<WallView> {
  const panels = await findByIds<StoredPanel>('panels', wall.panelIds)
  await followWall(wall, { by: call.person.id, byName: call.person.name, at: call.now })
  return wallView(wall, panels.map(panelOf), call.today)
}

/** @throws Refusal `badInput` when it is no village: walls stand in villages. */
function villageOf(area: Area, path: string): WallVillage {
  if (area.level !== 'village') {
    const message = '墙要建在一个村里，请选村'
    throw new Refusal('badInput', `${message}。`, [{ path, message }])
  }
  return { path: area.path, name: area.name, townName: area.pathNames[1] ?? '' }
}

function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
