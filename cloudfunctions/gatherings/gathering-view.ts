import { doorAt } from '../../domain/gatherings/door'
import {
  GATHERING_ACTIONS,
  gatheringActions,
  type GatheringEntry,
} from '../../domain/gatherings/gathering-record'
import type { Material } from '../../domain/gatherings/gathering'
import { REMINDERS } from '../../domain/gatherings/kinds'
import { seatsLeft, type SeatCounts } from '../../domain/gatherings/seats'
import type {
  GatheringCard,
  GatheringView,
  MaterialView,
  MySignUp,
  OfficeRow,
  OfficeView,
} from '../../domain/gatherings/views'
import { phaseAt, whenText } from '../../domain/gatherings/when'
import { linksTo } from '../lib/files'
import type { StoredGathering, StoredSeats, StoredSignUp } from '../lib/stored'
import { linesOf } from '../lib/take-step'

/** The counts of a gathering nobody has signed up for. */
export const NOBODY: SeatCounts = { taken: 0, people: 0, waiting: 0 }

/** One line of the public calendar. */
export function cardOf(
  { _id, card, status }: Pick<StoredGathering, '_id' | 'card' | 'status'>,
  counts: SeatCounts,
  now: string,
): GatheringCard {
  const { kind, title, when, place, homeName, signUp } = card
  const door = doorAt(
    { status, when, signUp: { ...signUp, household: 1, askBranch: false, fields: [] } },
    counts,
    now,
  )
  const left = signUp.wanted ? (seatsLeft(signUp.capacity, counts) ?? null) : null
  return { id: _id, kind, title, when, place, homeName, cancelled: status === 'cancelled', door, left }
}

/** A gathering as everybody reads it. */
export async function viewOf(
  gathering: StoredGathering,
  seats: Pick<StoredSeats, 'summary' | 'line'> | undefined,
  mine: StoredSignUp | undefined,
  now: string,
): Promise<GatheringView> {
  const { state, card, branches } = gathering
  const { words, forWhom, programme, materials, signUp, questions } = state.facts
  const counts = countsIn(seats)
  return {
    ...cardOf(gathering, counts, now),
    number: gathering.number,
    version: gathering.version,
    updatedAt: gathering.updatedAt,
    path: state.home.path,
    ...{ words, forWhom, programme, questions },
    speakers: gathering.speakers,
    materials: await materialViews(materials),
    phone: gathering.phone,
    cancelReason: state.cancelReason,
    movedFrom: state.movedFrom,
    household: signUp.household,
    closes: signUp.closes,
    fields: signUp.fields,
    branches: branches.map(({ id, name }) => ({ id, name })),
    counts,
    capacity: signUp.capacity,
    came: card.came,
    mine: mine === undefined ? null : mineOf(mine, seats?.line ?? []),
  }
}

/** One's own sign-up; where one stands in the line follows from who is before one. */
export function mineOf(signUp: StoredSignUp, line: readonly string[]): MySignUp {
  const { status, seats, name, phoneTail, branchId, answers, came, personId } = signUp
  return {
    // Who came without signing up is there all the same.
    status: status === 'walkIn' ? 'in' : status,
    ...{ seats, name, phoneTail, branchId, answers, came },
    waitingPlace: status === 'waiting' ? line.indexOf(personId) + 1 : 0,
  }
}

/** One line of the organisers' list. */
export function officeRow(
  gathering: StoredGathering,
  seats: Pick<StoredSeats, 'summary'> | undefined,
): OfficeRow {
  const { _id, version, card, status } = gathering
  const { kind, title, when, place, homeName, signUp, came } = card
  return {
    ...{ id: _id, version, kind, title, when, place, homeName, status, came },
    counts: countsIn(seats),
    capacity: signUp.capacity,
    signsUp: signUp.wanted,
  }
}

/** A gathering as its organisers see it. */
export async function officeView(
  gathering: StoredGathering,
  seats: Pick<StoredSeats, 'summary'> | undefined,
  now: string,
): Promise<OfficeView> {
  const { state, card } = gathering
  return {
    ...officeRow(gathering, seats),
    number: gathering.number,
    homeId: gathering.homeId,
    facts: state.facts,
    speakers: gathering.speakers,
    urls: await linksTo(filesIn(state.facts.materials)),
    cancelReason: state.cancelReason,
    movedFrom: state.movedFrom,
    figures: state.figures,
    actions: gatheringActions(gathering.status, phaseAt(card.when, now)),
    history: linesOf(gathering, (entry) => ({
      title: GATHERING_ACTIONS[entry.action].name,
      note: noteOf(entry),
    })),
  }
}

function countsIn(seats: Pick<StoredSeats, 'summary'> | undefined): SeatCounts {
  const { taken, people, waiting } = seats?.summary ?? NOBODY
  return { taken, people, waiting }
}

async function materialViews(materials: readonly Material[]): Promise<MaterialView[]> {
  const links = await linksTo(filesIn(materials))
  return materials.map((one) => ({
    kind: one.kind,
    title: one.title,
    url: one.kind === 'article' ? '' : (links[one.file] ?? ''),
    articleId: one.kind === 'article' ? one.id : '',
  }))
}

function filesIn(materials: readonly Material[]): string[] {
  return materials.flatMap((one) => (one.kind === 'article' ? [] : [one.file]))
}

function noteOf(entry: GatheringEntry): string {
  switch (entry.action) {
    case 'create':
    case 'edit':
      return `${entry.data.facts.title}，${whenText(entry.data.facts.when)}`
    case 'move':
      return `${whenText(entry.data.when)}，${entry.data.place}：${entry.data.reason}`
    case 'cancel':
      return entry.data.reason
    case 'record':
      return `来了 ${entry.data.came} 人`
    case 'remind':
      return REMINDERS[entry.data.which].name
    case 'publish':
    case 'discard':
    case 'restore':
      return ''
  }
}
