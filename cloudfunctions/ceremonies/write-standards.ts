import { pathOf, type AreaLevel } from '../../domain/areas'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import { checkAdoption } from '../../domain/ceremonies/adoption'
import { maintains, type Standard, type StandardEntry } from '../../domain/ceremonies'
import type { StandardView } from '../../domain/ceremonies/standards-api'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { implementInArea, implementOnRecord, type Call, type RecordCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import { findById, isDuplicate } from '../lib/store'
import type { StoredStandard } from '../lib/stored'
import { createRecord } from '../lib/write'
import { adoptedIn } from './adopted'
import { levelOf, newStandard, soundable } from './standard-document'
import { step, type StandardCall } from './standard-record'
import { staffView } from './standard-view'

export const saveStandard = implementInArea(ceremoniesApi.saveStandard, async (input, call) => {
  const { id, command, areaId, version, draft } = input
  const acting = { ...call, level: call.area.level }
  requireWriter(acting)
  const entry = { ...stamp(command, call), action: 'save' as const, data: {} }
  if (version === 0) {
    const created = newStandard(id, call.area, entry, { byName: call.person.name, draft })
    return shown(await createRecord('standards', created, { id: command, by: entry.by }), acting)
  }
  const record = await findById<StoredStandard>('standards', id)
  // The grant was checked over the area named, so the standard must be of that very area.
  if (record === undefined || record.areaId !== areaId) throw new Refusal('notFound')
  return shown(await step(record, version, entry, acting, draft), acting)
})

export const adoptStandard = implementOnRecord(ceremoniesApi.adoptStandard, async (input, call) => {
  const acting = actingOn(call)
  requireWriter(acting)
  const path = pathOf(call.record)
  const adopted = await adoptedIn(path)
  const standard = soundOrRefused(call.record, adopted, input.fromPaper, call.today)
  await checkText(call.openid, [standard.title, ...standard.clauses.map(({ text }) => text)])
  const entry = {
    ...stamp(input.command, call),
    action: input.fromPaper ? ('takeOver' as const) : ('adopt' as const),
    data: { standard },
  }
  try {
    return await shown(await step(call.record, input.version, entry, acting), acting)
  } catch (fault) {
    // Two drafts for one day adopted at the same moment: the second is told as if it had come later.
    if (isDuplicate(fault)) soundOrRefused(call.record, await adoptedIn(path), input.fromPaper, call.today)
    throw fault
  }
})

export const withdrawStandard = implementOnRecord(ceremoniesApi.withdrawStandard, async (input, call) => {
  const { command, version, reason } = input
  const stamped = stamp(command, call)
  if (call.record.state.status === 'draft')
    return taken(call, version, { ...stamped, action: 'discard', data: {} })
  if (reason.trim() === '') {
    const message = '请写明为什么撤回，让大家看得懂'
    throw new Refusal('badInput', `${message}。`, [{ path: 'reason', message }])
  }
  return taken(call, version, { ...stamped, action: 'withdraw', data: { reason } })
})

export const confirmStandard = implementOnRecord(
  ceremoniesApi.confirmStandard,
  async ({ command, version }, call) =>
    taken(call, version, { ...stamp(command, call), action: 'confirm', data: { day: call.today } }),
)

export const endStandard = implementOnRecord(
  ceremoniesApi.endStandard,
  async ({ command, version, endDay }, call) => {
    const earliest = [call.today, call.record.effectiveDay].sort().at(-1) ?? call.today
    if (endDay < earliest) {
      const message = `停用日不能早于 ${earliest}，请往后改`
      throw new Refusal('badInput', `${message}。`, [{ path: 'endDay', message }])
    }
    return taken(call, version, { ...stamp(command, call), action: 'end', data: { endDay } })
  },
)

async function taken(
  call: RecordCall<'standards'>,
  version: number,
  entry: StandardEntry,
): Promise<StandardView> {
  const acting = actingOn(call)
  requireWriter(acting)
  return shown(await step(call.record, version, entry, acting), acting)
}

async function shown(record: StoredStandard, call: StandardCall): Promise<StandardView> {
  return staffView(record, await adoptedIn(pathOf(record)), call)
}

// A repeat of the adoption finds no draft any more; `step` answers it from what was adopted.
function soundOrRefused(
  record: StoredStandard,
  adopted: readonly Standard[],
  fromPaper: boolean,
  today: string,
): Standard {
  if (record.draft === null && record.state.standard !== undefined) return record.state.standard
  const checked = checkAdoption(soundable(record, today), {
    areaPath: pathOf(record),
    adopted,
    today,
    fromPaper,
  })
  if (checked.ok) return checked.standard
  throw new Refusal('badInput', '还有几处要改，改好就能定下来。', checked.faults)
}

/** @throws Refusal `notAllowed` for whoever only reads the standards of such an area. */
function requireWriter(call: { level: AreaLevel; roles: readonly Role[] }): void {
  if (!maintains(call) && !call.roles.includes('admin')) throw new Refusal('notAllowed')
}

function actingOn(call: RecordCall<'standards'>): StandardCall {
  return { person: call.person, today: call.today, roles: call.roles, level: levelOf(call.record) }
}

function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
