import { pathOf } from '../../domain/areas'
import {
  STANDARD_ACTIONS,
  isStale,
  stageOf,
  standardActions,
  supersederOf,
  type Standard,
  type StandardEntry,
} from '../../domain/ceremonies'
import { checkAdoption } from '../../domain/ceremonies/adoption'
import type { StandardRow, StandardView } from '../../domain/ceremonies/standards-api'
import { monthDayText } from '../../domain/calendar'
import { personalOf } from '../lib/history'
import type { StoredStandard } from '../lib/stored'
import { soundable } from './standard-document'
import type { StandardCall } from './standard-record'

/** The standard as those who write and check it see it. `adopted` is what is adopted along its area's path. */
export function staffView(
  record: StoredStandard,
  adopted: readonly Standard[],
  call: StandardCall,
): StandardView {
  const view = openView(record, adopted, call.today)
  const told = { ...view, actions: standardActions(record.state, call, call.today), history: linesOf(record) }
  if (record.draft === null) return told
  const checked = checkAdoption(soundable(record, call.today), {
    areaPath: pathOf(record),
    adopted,
    today: call.today,
    fromPaper: call.roles.includes('admin'),
  })
  return { ...told, draft: record.draft, faults: checked.ok ? [] : checked.faults }
}

/** An adopted standard as anyone sees it. */
export function openView(record: StoredStandard, adopted: readonly Standard[], today: string): StandardView {
  const { state } = record
  return {
    id: record._id,
    version: record.version,
    areaId: record.areaId,
    areaName: record.areaName,
    status: state.status,
    stage: stageOf(state, today),
    ...(state.standard === undefined ? {} : { standard: state.standard }),
    faults: [],
    fromPaper: state.fromPaper,
    stale: isStaleNow(record, today),
    ...superseded(record, adopted),
    actions: [],
    history: [],
  }
}

/** One line of an area's list. */
export function standardRow(
  record: StoredStandard,
  adopted: readonly Standard[],
  today: string,
): StandardRow {
  const { state, draft } = record
  const { title = '', issuer = '', endDay = '', lastConfirmedDay = '' } = state.standard ?? draft ?? {}
  return {
    id: record._id,
    version: record.version,
    areaId: record.areaId,
    areaName: record.areaName,
    title,
    issuer,
    status: state.status,
    stage: stageOf(state, today),
    effectiveDay: record.effectiveDay,
    endDay,
    lastConfirmedDay,
    stale: isStaleNow(record, today),
    fromPaper: state.fromPaper,
    ...superseded(record, adopted),
    updatedAt: record.updatedAt,
  }
}

function isStaleNow({ state }: StoredStandard, today: string): boolean {
  if (state.standard === undefined) return false
  const stage = stageOf(state, today)
  return (stage === 'effective' || stage === 'upcoming') && isStale(state.standard, today)
}

const EVER = '9999-12-31'

function superseded(
  { state }: StoredStandard,
  adopted: readonly Standard[],
): Pick<StandardView, 'supersededBy'> {
  if (state.status !== 'adopted' || state.standard === undefined) return {}
  const later = supersederOf(state.standard, adopted, EVER)
  if (later === undefined) return {}
  const { id, title, effectiveDay } = later
  return { supersededBy: { id, title, effectiveDay } }
}

function linesOf(record: StoredStandard): StandardView['history'] {
  return told(record.history).map((entry) => ({
    title: STANDARD_ACTIONS[entry.action].name,
    at: entry.at,
    who: personalOf(record, entry)?.byName ?? '',
    note: noteOf(entry),
  }))
}

// Of many savings in a row only the last is worth a line.
function told(entries: StoredStandard['history']): StoredStandard['history'] {
  return entries.filter((entry, place) => entry.action !== 'save' || entries[place + 1]?.action !== 'save')
}

function noteOf(entry: StandardEntry): string {
  switch (entry.action) {
    case 'adopt':
    case 'takeOver':
      return `${dayText(entry.data.standard.effectiveDay)}起施行`
    case 'withdraw':
      return entry.data.reason
    case 'end':
      return `${dayText(entry.data.endDay)}以后停用`
    case 'save':
    case 'discard':
    case 'confirm':
      return ''
  }
}

function dayText(day: string): string {
  return `${day.slice(0, 4)} 年 ${monthDayText(day)}`
}
