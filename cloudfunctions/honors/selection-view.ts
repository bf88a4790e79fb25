import { monthDayText, yearOf } from '../../domain/calendar'
import {
  SELECTION_ACTIONS,
  SELECTION_WORKFLOW,
  stageOf,
  type SelectionAction,
  type SelectionEntry,
} from '../../domain/honors'
import type { SelectionCard, SelectionRow, SelectionView } from '../../domain/honors/selections-api'
import type { Role } from '../../domain/people'
import type { StoredSelection } from '../lib/stored-honors'
import { linesOf } from '../lib/take-step'
import type { Standing } from './standings'

type Listed = Pick<StoredSelection, '_id' | 'version' | 'areaName' | 'status' | 'state'>

/** A selection as anyone sees it on this ISO day. */
export function selectionCard({ _id, areaName, state }: Listed, today: string): SelectionCard {
  const { title, subject, days } = state.plan
  const stage = stageOf(state, today)
  return {
    id: _id,
    title,
    subject,
    areaName,
    stage,
    from: days.from,
    until: days.until,
    open: stage === 'nominating',
  }
}

/** One line of the list, for somebody with these roles over the selection's place. */
export function selectionRow(selection: Listed, today: string, roles: readonly Role[]): SelectionRow {
  const { plan, status } = selection.state
  const scorers: readonly Role[] = plan.scorers
  return {
    ...selectionCard(selection, today),
    version: selection.version,
    status,
    office: plan.office,
    year: yearOf(plan.days.from),
    onSite: plan.onSite,
    mayScore: roles.some((role) => scorers.includes(role)),
  }
}

/** A selection as its staff see it; `standings` say how many of which village stand where. */
export function selectionView(
  selection: StoredSelection,
  standings: readonly Standing[],
  viewer: { today: string; keeps: boolean },
): SelectionView {
  const { state } = selection
  return {
    id: selection._id,
    version: selection.version,
    areaId: selection.areaId,
    areaName: selection.areaName,
    status: state.status,
    stage: stageOf(state, viewer.today),
    plan: state.plan,
    cancelReason: state.cancelReason,
    actions: viewer.keeps ? selectionActions(selection) : [],
    counts: countsOf(standings),
    villages: villagesOf(standings, state.plan.villageSeats),
    notices: state.notices,
    namings: state.namings,
    history: linesOf(selection, (entry) => ({
      title: SELECTION_ACTIONS[entry.action].name,
      note: noteOf(entry),
    })),
  }
}

export function selectionActions({ status }: Pick<StoredSelection, 'status'>): SelectionAction[] {
  return [...SELECTION_WORKFLOW[status]]
}

function countsOf(standings: readonly Standing[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { bucket, count } of standings) counts[bucket] = (counts[bucket] ?? 0) + count
  return counts
}

function villagesOf(
  standings: readonly Standing[],
  seats: SelectionView['plan']['villageSeats'],
): SelectionView['villages'] {
  const byId = new Map<string, SelectionView['villages'][number]>()
  for (const { villageId, villageName, bucket, count } of standings) {
    const seat = seats.find((one) => one.villageId === villageId)?.seats ?? 0
    const village = byId.get(villageId) ?? {
      villageId,
      name: villageName,
      nominated: 0,
      recommended: 0,
      seats: seat,
    }
    village.nominated += count
    if (bucket !== 'village' && bucket !== 'ended') village.recommended += count
    byId.set(villageId, village)
  }
  return [...byId.values()].sort((one, other) => (one.villageId < other.villageId ? -1 : 1))
}

function noteOf(entry: SelectionEntry): string {
  switch (entry.action) {
    case 'create':
    case 'edit':
      return entry.data.plan.title
    case 'cancel':
      return entry.data.reason
    case 'putOnNotice':
      return `${entry.data.ids.length} 个，公示到 ${monthDayText(entry.data.until)}`
    case 'name':
      return `${entry.data.ids.length} 个，${entry.data.documentNumber}`
    case 'open':
    case 'finish':
    case 'reopen':
      return ''
  }
}
