import { COLUMN_OF_LEVEL, type Area } from '../../domain/areas'
import { contentApi } from '../../domain/content/api'
import { POSITION_ACTIONS, positionActions, type PositionEntry } from '../../domain/content/position'
import { LEDGER_KEEPERS, type PositionView } from '../../domain/content/positions-api'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { _ } from '../lib/cloud'
import { implementInArea, implementOnRecord, type Call, type RecordCall } from '../lib/implement'
import { logRead } from '../lib/reads'
import { checkText } from '../lib/safety'
import { find } from '../lib/store'
import type { PositionPersonal, StoredPosition } from '../lib/stored'
import { createRecord } from '../lib/write'
import { newPosition, withPositionEntry } from './position-document'
import { positionRow, positionView, type PositionViewer } from './position-view'
import { takeStep } from '../lib/take-step'

const PAGE = 100
const KEEPERS: readonly Role[] = LEDGER_KEEPERS
const LOOKERS: readonly Role[] = contentApi.lookAtPosition.access.roles

export const addPosition = implementInArea(contentApi.addPosition, async (input, call) => {
  const { id, command, facts, keeper } = input
  const place = { path: villagePath(call.area), villageName: call.area.name }
  await checkText(call.openid, [facts.place, facts.shows])
  const entry = { ...stamp(command, call), action: 'add' as const, data: { facts, follows: false } }
  const position = newPosition(id, place, entry, { byName: call.person.name, keeper })
  return shown(await createRecord('positions', position, { id: command, by: entry.by }), call)
})

export const editPosition = implementOnRecord(contentApi.editPosition, async (input, call) => {
  const { facts, keeper } = input
  await checkText(call.openid, [facts.place, facts.shows])
  const entry = { ...stamp(input.command, call), action: 'edit' as const, data: { facts } }
  return taken(call, entry, { byName: call.person.name, keeper }, input.version)
})

export const lookAtPosition = implementOnRecord(contentApi.lookAtPosition, async (input, call) => {
  const { day, state, note, photo } = input
  if (day > call.today) {
    const message = '看的日子还没到，请改成今天或以前'
    throw new Refusal('badInput', `${message}。`, [{ path: 'day', message }])
  }
  const entry = { ...stamp(input.command, call), action: 'look' as const, data: { day, state, note, photo } }
  return taken(call, entry, { byName: call.person.name })
})

export const retirePosition = implementOnRecord(contentApi.retirePosition, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'retire' as const, data: { reason: input.reason } }
  return taken(call, entry, { byName: call.person.name }, input.version)
})

export const restorePosition = implementOnRecord(contentApi.restorePosition, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'restore' as const, data: {} }
  return taken(call, entry, { byName: call.person.name }, input.version)
})

export const readPosition = implementOnRecord(contentApi.readPosition, async (_input, call) => {
  const { record, roles } = call
  const viewer = viewerOf(roles, call.today)
  // A number read whole is a reading of somebody's own data.
  if (viewer.seesPhone && record.keeper.phone !== '')
    await logRead(call, { _id: record._id, createdBy: `position:${record._id}` })
  return positionView(record, viewer)
})

export const positionsOf = implementInArea(contentApi.positionsOf, async (input, { area, today }) => {
  const { areaId, kind, after } = input
  const where = {
    [COLUMN_OF_LEVEL[area.level]]: areaId,
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { shelf: _.gt(after) }),
  }
  const found = await find<StoredPosition>('positions', where, {
    orderBy: [['shelf', 'asc']],
    limit: PAGE + 1,
    fields: ['version', 'villageId', 'villageName', 'state', 'keeper', 'lookDue', 'shelf'],
  })
  const page = found.slice(0, PAGE)
  return {
    rows: page.map((position) => positionRow(position, today)),
    more: found.length > PAGE,
    after: page.at(-1)?.shelf ?? '',
  }
})

/** The path of a village. @throws Refusal `badInput` when it is none: a position stands in a village. */
export function villagePath({ level, path }: Area): string[] {
  if (level === 'village') return path
  const message = '请选是哪个村的'
  throw new Refusal('badInput', `${message}。`, [{ path: 'areaId', message }])
}

async function taken(
  call: RecordCall<'positions'>,
  entry: PositionEntry,
  personal: PositionPersonal,
  version?: number,
): Promise<PositionView> {
  const position = await takeStep({
    collection: 'positions',
    record: call.record,
    version,
    entry,
    offered: positionActions(
      call.record.state,
      call.roles.some((role) => KEEPERS.includes(role)),
    ),
    next: (record) => withPositionEntry(record, entry, personal),
    nameOf: (action) => POSITION_ACTIONS[action].name,
  })
  return shown(position, call)
}

function shown(
  position: StoredPosition,
  call: { roles: readonly Role[]; today: string },
): Promise<PositionView> {
  return positionView(position, viewerOf(call.roles, call.today))
}

function viewerOf(roles: readonly Role[], today: string): PositionViewer {
  const keepsLedger = roles.some((role) => KEEPERS.includes(role))
  const mayLook = roles.some((role) => LOOKERS.includes(role))
  return { today, keepsLedger, mayLook, seesPhone: mayLook }
}

function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
