import { Refusal } from '../../domain/errors'
import { gatheringsApi } from '../../domain/gatherings/api'
import {
  GATHERING_ACTIONS,
  gatheringActions,
  type GatheringEntry,
  type GatheringState,
} from '../../domain/gatherings/gathering-record'
import type { GatheringFacts } from '../../domain/gatherings/gathering'
import type { OfficeView } from '../../domain/gatherings/views'
import { endsAt, phaseAt, sameWhen, whenText } from '../../domain/gatherings/when'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { knownArea } from '../lib/known-areas'
import { checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { StoredGathering, StoredSeats, Telling } from '../lib/stored'
import { takeStep } from '../lib/take-step'
import { besideOf, textsOf } from './beside'
import { figuresNow } from './figures-now'
import { withGatheringEntry, type Beside } from './gathering-document'
import { officeView } from './gathering-view'
import { addEvent, layOutSeats, settleEvent } from './seat-log'
import { tellOwed } from './tell-all'

type OnGathering = RecordCall<'gatherings'>
type Words = Pick<Telling, 'title' | 'text'>

// What a call does at once; the clock tells the rest.
const TOLD_AT_ONCE = 200

export const editGathering = implementOnRecord(gatheringsApi.editGathering, async (input, call) => {
  const { facts, command, version } = input
  // What was written on an old version is told as that.
  if (version === call.record.version) requireSameTime(call.record, facts)
  await checkText(call.openid, textsOf(facts))
  const area = await knownArea(call.record.homeId)
  const beside = await besideOf(facts, { path: call.record.state.home.path, phone: area?.phone ?? '' })
  const entry = { ...stamp(command, call), action: 'edit' as const, data: { facts } }
  const gathering = await taken(version, call, entry, { beside })
  await takeOverCapacity(gathering, facts.signUp.capacity, command, call.now)
  return shown(gathering, call)
})

export const publishGathering = implementOnRecord(gatheringsApi.publishGathering, async (input, call) => {
  const { state, _id } = call.record
  await layOutSeats(_id, state.facts.signUp.capacity, call.record.history[0]?.id ?? '', call.now)
  return stepped(input, call, { ...stamp(input.command, call), action: 'publish', data: {} })
})

export const discardGathering = implementOnRecord(gatheringsApi.discardGathering, async (input, call) =>
  stepped(input, call, { ...stamp(input.command, call), action: 'discard', data: {} }),
)

export const moveGathering = implementOnRecord(gatheringsApi.moveGathering, async (input, call) => {
  const { command, when, place, reason } = input
  if (endsAt(when) <= call.now) {
    const message = '新的时间已经过了，请重新选'
    throw new Refusal('badInput', `${message}。`, [{ path: 'when', message }])
  }
  await checkText(call.openid, [place, reason])
  const entry = { ...stamp(command, call), action: 'move' as const, data: { when, place, reason } }
  const { title } = call.record.card
  const text = `${title}改到${whenText(when)}，${place}。${reason}。来不了就点开退掉，不用另外说。`
  return stepped(input, call, entry, { title: '改期了，请看新的时间地方', text })
})

export const cancelGathering = implementOnRecord(gatheringsApi.cancelGathering, async (input, call) => {
  const { command, reason } = input
  await checkText(call.openid, [reason])
  const entry = { ...stamp(command, call), action: 'cancel' as const, data: { reason } }
  const { title, when } = call.record.card
  const text = `原定${whenText(when)}的${title}取消了：${reason}。`
  return stepped(input, call, entry, { title: '取消了，不用来了', text })
})

export const restoreGathering = implementOnRecord(gatheringsApi.restoreGathering, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'restore' as const, data: {} }
  const { title, when, place } = call.record.card
  const text = `${title}照常办，${whenText(when)}，${place}。您报的名还在。`
  return stepped(input, call, entry, { title: '照常办，您报的名还在', text })
})

export const recordFigures = implementOnRecord(gatheringsApi.recordFigures, async (input, call) => {
  const data = await figuresNow(call.record)
  return stepped(input, call, { ...stamp(input.command, call), action: 'record', data })
})

async function stepped(
  { version }: { version: number },
  call: OnGathering,
  entry: GatheringEntry,
  words?: Words,
): Promise<OfficeView> {
  const telling = words === undefined ? undefined : { id: entry.id, at: entry.at, ...words }
  const gathering = await taken(version, call, entry, { telling })
  // A repeat of the call goes on telling where the first one stopped.
  if (telling !== undefined && gathering.telling?.id === entry.id) await tellOwed(gathering, TOLD_AT_ONCE)
  return shown(gathering, call)
}

async function taken(
  version: number,
  call: OnGathering,
  entry: GatheringEntry,
  { beside, telling }: { beside?: Beside; telling?: Telling },
): Promise<StoredGathering> {
  const owed = telling === undefined ? {} : { telling, tellSince: call.now }
  return takeStep({
    collection: 'gatherings',
    record: call.record,
    version,
    entry,
    offered: gatheringActions(call.record.status, phaseAt(call.record.card.when, call.now)),
    next: (record) => withGatheringEntry(record, entry, call.person.name, { ...beside, ...owed }),
    nameOf: (action) => GATHERING_ACTIONS[action].name,
  })
}

// More seats let those who wait move up; fewer take nobody's away.
async function takeOverCapacity(gathering: StoredGathering, capacity: number, command: string, now: string) {
  const seats = await findById<StoredSeats>('seats', gathering._id)
  const last = seats?.log.filter((event) => event.kind === 'capacity').at(-1)
  if (last === undefined || last.capacity === capacity) return
  const placed = await addEvent(gathering._id, { c: command, at: now, kind: 'capacity', capacity })
  await settleEvent(gathering, placed, now)
}

async function shown(gathering: StoredGathering, call: OnGathering): Promise<OfficeView> {
  return officeView(gathering, await findById<StoredSeats>('seats', gathering._id), call.now)
}

/** @throws Refusal `badInput` when a published one would change its time or place without a word to those who signed up. */
function requireSameTime(
  { status, state }: { status: string; state: GatheringState },
  facts: GatheringFacts,
): void {
  if (status === 'draft') return
  if (sameWhen(state.facts.when, facts.when) && state.facts.place === facts.place) return
  const message = '日子、时间、地方变了，请用“改期、换地方”，好告诉报了名的人'
  throw new Refusal('badInput', `${message}。`, [{ path: 'facts.when', message }])
}

function stamp(command: string, call: OnGathering): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
