import type { Area } from '../../domain/areas'
import {
  OFFICES,
  SELECTION_ACTIONS,
  settledChanges,
  type SelectionEntry,
  type SelectionPlan,
} from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import type { SelectionView } from '../../domain/honors/selections-api'
import { Refusal } from '../../domain/errors'
import { implementInArea, implementOnRecord, type Call, type RecordCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import { takeStep } from '../lib/take-step'
import type { StoredSelection } from '../lib/stored-honors'
import { createRecord } from '../lib/write'
import { newSelection, withSelectionEntry } from './selection-document'
import { selectionActions, selectionView } from './selection-view'
import { standingsOf } from './standings'

export const createSelection = implementInArea(honorsApi.createSelection, async (input, call) => {
  const { id, command, plan } = input
  requireOwnOffice(plan, call.roles)
  await checkText(call.openid, writtenIn(plan))
  const place = placeOf(call.area)
  const entry = { ...stamp(command, call), action: 'create' as const, data: { plan, place } }
  const selection = newSelection(id, entry, call.person.name)
  return shown(await createRecord('selections', selection, { id: command, by: entry.by }), call.today)
})

export const editSelection = implementOnRecord(honorsApi.editSelection, async (input, call) => {
  const { plan, command } = input
  const { state } = call.record
  requireOwnOffice(plan, call.roles)
  const settled = state.status === 'draft' ? [] : settledChanges(state.plan, plan)
  if (settled.length > 0) {
    const message = `已经开始推荐了，${settled.join('、')}不能再改。要改就另办一次评选`
    throw new Refusal('badInput', `${message}。`, [{ path: 'plan', message }])
  }
  await checkText(call.openid, writtenIn(plan))
  return taken(input.version, call, { ...stamp(command, call), action: 'edit', data: { plan } })
})

export const openSelection = implementOnRecord(honorsApi.openSelection, async (input, call) =>
  taken(input.version, call, { ...stamp(input.command, call), action: 'open', data: {} }),
)

export const finishSelection = implementOnRecord(honorsApi.finishSelection, async (input, call) =>
  taken(input.version, call, { ...stamp(input.command, call), action: 'finish', data: {} }),
)

export const reopenSelection = implementOnRecord(honorsApi.reopenSelection, async (input, call) =>
  taken(input.version, call, { ...stamp(input.command, call), action: 'reopen', data: {} }),
)

export const cancelSelection = implementOnRecord(honorsApi.cancelSelection, async (input, call) => {
  const { reason } = input
  return taken(input.version, call, { ...stamp(input.command, call), action: 'cancel', data: { reason } })
})

/** The selection as its office sees it. */
export async function shown(selection: StoredSelection, today: string): Promise<SelectionView> {
  return selectionView(selection, await standingsOf(selection._id), { today, keeps: true })
}

async function taken(
  version: number,
  call: RecordCall<'selections'>,
  entry: SelectionEntry,
): Promise<SelectionView> {
  requireOwnOffice(call.record.state.plan, call.roles)
  const selection = await takeStep({
    collection: 'selections',
    record: call.record,
    version,
    entry,
    offered: selectionActions(call.record),
    next: (record) => withSelectionEntry(record, entry, call.person.name),
    nameOf: (action) => SELECTION_ACTIONS[action].name,
  })
  return shown(selection, call.today)
}

/**
 * Families and courtyards are the women's federation's, good people the civility office's: each keeps its own.
 * @throws Refusal `notAllowed`
 */
export function requireOwnOffice({ office }: Pick<SelectionPlan, 'office'>, roles: readonly string[]): void {
  if (!roles.includes(office)) throw new Refusal('notAllowed', `这项评选由${OFFICES[office]}来办。`)
}

/** @throws Refusal `badInput` for a group: selections are held by villages, towns and counties. */
function placeOf(area: Area): { path: string[]; name: string; townName: string } {
  if (area.level !== 'group') return { path: area.path, name: area.name, townName: area.pathNames[1] ?? '' }
  const message = '评选要在村、镇或县里办'
  throw new Refusal('badInput', `${message}。`, [{ path: 'areaId', message }])
}

function writtenIn({ title, sorts, criteria, asked, sheet }: SelectionPlan): string[] {
  return [title, ...sorts, ...criteria, ...asked.map(({ name }) => name), ...sheet.map(({ name }) => name)]
}

export function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
