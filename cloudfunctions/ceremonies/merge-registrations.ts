import { dayOf } from '../../domain/calendar'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import type { ParsedInputOf } from '../../domain/contract'
import { Refusal } from '../../domain/errors'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { logRead } from '../lib/reads'
import { checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'
import { changeTogether, hasTaken } from '../lib/write'
import { shown, stamp } from './family-steps'
import { CLOCK, personalWith, viewerOf } from './registration-record'
import { viewOf } from './registration-view'
import { judgementOf, rulesFor, villagesOf } from './rules'
import { requireWhole, writtenTexts } from './submit-registration'
import { after, rivalSentence } from './take-step'
import { tellFamily, tellHandler } from './who-is-told'

type Call = RecordCall<'registrations'>
type Input = ParsedInputOf<typeof ceremoniesApi.mergeRegistrations>

/** Another registration that may be the same, read beside this one; it is written down that it was read. */
export const readAlike = implementOnRecord(ceremoniesApi.readAlike, async ({ other }, call) => {
  const record = await alikeOf(call.record, other)
  await logRead(call, record)
  const viewer = viewerOf({ ...call, record, isParty: false })
  return { ...viewOf(record, viewer, { now: call.now, personId: call.person.id }), actions: [] }
})

/**
 * Makes one of two registrations of the same ceremony, both families' own from then on. Both records change together or neither
 * does; whichever family's village it is, its council has the one that stays.
 */
export const mergeRegistrations = implementOnRecord(ceremoniesApi.mergeRegistrations, async (input, call) => {
  const { record } = call
  const command = { id: input.command, by: call.person.id }
  if (hasTaken(record, command)) return shown(record, call)
  if (record.version !== input.version) throw new Refusal('conflict', rivalSentence(record))
  const other = await alikeOf(record, input.other)
  requireSeen(input, record, other)
  await checkText(call.openid, [...writtenTexts(input.people, input.facts), input.reason])
  const kept = await absorbing(input, call, other)
  const nexts = [kept, await ending(input, call, other)]
  await changeTogether(nexts.map((next) => ({ collection: 'registrations', next })))
  return shown({ ...kept, version: kept.version + 1 }, call)
})

async function alikeOf(record: StoredRegistration, otherId: string): Promise<StoredRegistration> {
  const known = record.state.possibleDuplicateOf.includes(otherId)
  const other = known ? await findById<StoredRegistration>('registrations', otherId) : undefined
  if (other === undefined) throw new Refusal('notFound', '这一件没有说像，请刷新后再看。')
  return other
}

function requireSeen(
  { otherVersion, facts }: Input,
  record: StoredRegistration,
  other: StoredRegistration,
): void {
  if (other.version !== otherVersion) throw new Refusal('conflict', rivalSentence(other))
  if (facts.ceremony === record.state.ceremony && facts.villageId === record.villageId) return
  const message = '留下的这一件，村和办什么事不能改'
  throw new Refusal('badInput', `${message}。`, [{ path: 'facts.villageId', message }])
}

async function absorbing(
  { command, people, facts, reason }: Input,
  call: Call,
  other: StoredRegistration,
): Promise<StoredRegistration> {
  const { record } = call
  const rules = await rulesFor(villagesOf(facts))
  requireWhole(people, facts, rules, call.today)
  const judgement = judgementOf(facts, rules, dayOf(record.state.submittedAt))
  const data = { facts, judgement, reason, from: other._id }
  const entry = { ...stamp(command, call), action: 'absorb' as const, data }
  const words = { title: '两家报的并成了一件', text: `以后都看 ${record.number} 这一件。` }
  const next = after(record, {
    viewer: viewerOf(call),
    entry,
    personal: personalWith(call.person.name, { people }),
    notices: [],
  })
  const parties = [...new Set([...record.parties, ...other.parties])]
  const told = tellFamily({ _id: record._id, parties }, entry, words)
  return { ...next, parties, outbox: [...next.outbox, ...told], outboxSince: next.outboxSince || call.now }
}

// The other village's council may have no say over this member: the program ends its record, and tells whoever had it.
async function ending(
  { command, reason }: Input,
  call: Call,
  other: StoredRegistration,
): Promise<StoredRegistration> {
  const data = { reason, into: call.record._id }
  const entry = { id: `${command}-m`, by: 'clock', at: call.now, action: 'merge' as const, data }
  const words = { title: '有一件并到别处了', text: `${other.number} 和 ${call.record.number} 是一回事。` }
  return after(other, {
    viewer: CLOCK,
    entry,
    personal: personalWith(''),
    notices: await tellHandler(other, { ...entry, by: call.person.id }, words),
  })
}
