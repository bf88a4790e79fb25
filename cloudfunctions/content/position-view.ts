import {
  lastLookOf,
  LOOK_STATES,
  POSITION_ACTIONS,
  positionActions,
  type PositionEntry,
} from '../../domain/content/position'
import type { PositionRow, PositionView } from '../../domain/content/positions-api'
import { maskPhone } from '../../domain/masking'
import { linkTo } from '../lib/files'
import { personalOf } from '../lib/history'
import type { StoredPosition } from '../lib/stored'
import { linesOf } from '../lib/take-step'

export function positionRow(position: StoredPosition, today: string): PositionRow {
  const { state, keeper, lookDue } = position
  const { kind, place, shows, since } = state.facts
  return {
    id: position._id,
    version: position.version,
    kind,
    villageId: position.villageId,
    villageName: position.villageName,
    place,
    shows,
    since,
    keeper: { ...keeper, phone: maskPhone(keeper.phone) },
    status: state.status,
    lastLook: lastLookOf(state),
    lookDue,
    overdue: state.status === 'inUse' && lookDue < today,
  }
}

/** The position whole; its keeper's number only for those who may need to ring. */
export async function positionView(
  position: StoredPosition,
  { today, keepsLedger, mayLook, seesPhone }: PositionViewer,
): Promise<PositionView> {
  const { state, keeper } = position
  const row = positionRow(position, today)
  const looked = position.history.filter((entry) => entry.action === 'look')
  const looks = await Promise.all(
    looked.reverse().map(async (entry) => ({
      ...entry.data,
      photoUrl: await addressOf(entry.data.photo),
      who: personalOf(position, entry)?.byName ?? '',
    })),
  )
  return {
    ...row,
    keeper: seesPhone ? keeper : row.keeper,
    facts: state.facts,
    follows: state.follows,
    retireReason: state.retireReason,
    looks,
    photoUrl: await addressOf(looks.find(({ photo }) => photo !== '')?.photo ?? state.facts.photo),
    actions: keepsLedger || mayLook ? positionActions(state, keepsLedger) : [],
    history: linesOf(position, (entry) => ({
      title: POSITION_ACTIONS[entry.action].name,
      note: noteOf(entry),
    })),
  }
}

export interface PositionViewer {
  today: string
  keepsLedger: boolean
  mayLook: boolean
  seesPhone: boolean
}

async function addressOf(fileId: string): Promise<string> {
  if (fileId === '') return ''
  // A photograph gone from storage must not keep the page from showing.
  return linkTo(fileId).catch(() => '')
}

function noteOf(entry: PositionEntry): string {
  switch (entry.action) {
    case 'add':
    case 'edit':
      return [entry.data.facts.place, entry.data.facts.shows].filter(Boolean).join(' · ')
    case 'follow':
      return entry.data.inUse ? [entry.data.place, entry.data.shows].join(' · ') : '停用了'
    case 'look':
      return [LOOK_STATES[entry.data.state], entry.data.note].filter(Boolean).join(' · ')
    case 'retire':
      return entry.data.reason
    case 'restore':
      return ''
  }
}
