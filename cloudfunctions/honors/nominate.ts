import { randomInt } from 'node:crypto'
import {
  isForOneself,
  isAlike,
  needsGuardian,
  nominationFaults,
  stageOf,
  VILLAGE_ROLES,
  type NominationPeople,
  type NominationText,
} from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import type { AlikeRow } from '../../domain/honors/nomination-views'
import { Refusal } from '../../domain/errors'
import { rolesOver } from '../../domain/people'
import { implement, implementOnRecord, type Call, type RecordCall } from '../lib/implement'
import { knownArea } from '../lib/known-areas'
import { checkPhotos, checkText } from '../lib/safety'
import { find, findById } from '../lib/store'
import type { StoredArea } from '../lib/stored'
import type { StoredNomination, StoredSelection } from '../lib/stored-honors'
import { createRecord } from '../lib/write'
import { stamp } from './keep-selections'
import { newNomination } from './nomination-document'
import { selectionOf, showNomination } from './show-nomination'
import { addNominationStep, takeNominationStep } from './take-nomination-step'
import { tellStaff } from './told'

// A village nominates some dozens in one selection.
const MOST_OF_A_VILLAGE = 300

export const alikeNominations = implement(honorsApi.alikeNominations, async (input, call) => {
  const { selectionId, villageId, name } = input
  const found = await find<StoredNomination>(
    'nominations',
    { selectionId, villageId },
    {
      orderBy: [['_id', 'desc']],
      limit: MOST_OF_A_VILLAGE,
      fields: ['people', 'villageName', 'state', 'createdBy'],
    },
  )
  const rows = found
    .filter(({ people, state }) => state.status !== 'ended' && isAlike(people.name, name))
    .map((nomination) => alikeRow(nomination, call.person.id))
  return { rows }
})

export const nominate = implement(honorsApi.nominate, async (input, call) => {
  const { id, command, selectionId, villageId, sort, people, text } = input
  const existing = await findById<StoredNomination>('nominations', id)
  if (existing !== undefined) return repeated(existing, command, call)
  const [selection, village] = await Promise.all([selectionOf(selectionId), knownArea(villageId)])
  const path = villageIn(selection, village)
  requireNominating(selection, call.today)
  requireWhole(selection, { sort, text })
  await checkText(call.openid, textsOf(people, text))
  await checkPhotos(text.photos, 'text.photos')
  const data = {
    selectionId,
    path,
    sort,
    forOneself: isForOneself(people),
    onPaper: false,
    needsGuardian: needsGuardian(people, text),
  }
  const entry = { ...stamp(command, call), action: 'submit' as const, data }
  const begun = {
    id,
    selection,
    villageName: village?.name ?? '',
    people,
    text,
    agreeCode: newAgreeCode(),
    byName: people.nominator,
  }
  const [countyId = '', townId = ''] = path
  const words = {
    title: '有人推荐了',
    text: `${begun.villageName} · ${selection.title}，请看看内容、安排走访。`,
  }
  const told = await tellStaff({ _id: id, countyId, townId, villageId }, VILLAGE_ROLES, entry, words)
  const nomination = newNomination(begun, entry, told)
  return shown(await createRecord('nominations', nomination, { id: command, by: entry.by }), call)
})

export const supplementNomination = implementOnRecord(honorsApi.supplementNomination, async (input, call) => {
  const { command, version, sort, people, text } = input
  const { record } = call
  const selection = await selectionOf(record.selectionId)
  requireWhole(selection, { sort, text })
  await checkText(call.openid, textsOf(people, text))
  const added = text.photos.filter((photo) => !record.text.photos.includes(photo))
  await checkPhotos(added, 'text.photos')
  const data = { sort, needsGuardian: needsGuardian(people, text) }
  const entry = { ...stamp(command, call), action: 'supplement' as const, data }
  const words = { title: '推荐补充了', text: `${record.villageName} · ${record.selectionTitle}，请再看看。` }
  const notices = await tellStaff(record, VILLAGE_ROLES, entry, words)
  const personal = { byName: call.person.name || people.nominator, people, text }
  return shownTo(call, await takeNominationStep(record, version, call, { entry, personal, notices }))
})

export const joinNomination = implement(honorsApi.joinNomination, async (input, call) => {
  const { id, command, name, reason } = input
  const record = await findById<StoredNomination>('nominations', id)
  if (record === undefined) throw new Refusal('notFound')
  await checkText(call.openid, [name, reason])
  const entry = { ...stamp(command, call), action: 'join' as const, data: {} }
  const step = { entry, personal: { byName: name, reason }, notices: [] }
  const joined = await addNominationStep(record, { ...call, roles: [] }, step)
  return { nominators: joined.state.joined.length + 1 }
})

export const withdrawNomination = implementOnRecord(honorsApi.withdrawNomination, async (input, call) => {
  const entry = { ...stamp(input.command, call), action: 'withdraw' as const, data: {} }
  const step = { entry, personal: { byName: call.person.name }, notices: [] }
  return shownTo(call, await takeNominationStep(call.record, input.version, call, step))
})

/** The nomination as the one who acted sees it from then on. */
export function shownTo(call: RecordCall<'nominations'>, nomination: StoredNomination) {
  return showNomination(nomination, call)
}

async function shown(nomination: StoredNomination, call: Call) {
  const path = [nomination.countyId, nomination.townId, nomination.villageId]
  return showNomination(nomination, { ...call, roles: rolesOver(call.person.grants, path) })
}

// A repeat must not be refused because the last day has passed meanwhile.
async function repeated(existing: StoredNomination, command: string, call: Call) {
  const isRepeat = existing.createdBy === call.person.id && existing.history[0]?.id === command
  if (!isRepeat) throw new Refusal('idTaken')
  return shown(existing, call)
}

/** @throws Refusal `badInput` when the village does not take part. */
export function villageIn(selection: StoredSelection, village: StoredArea | undefined): string[] {
  const takesPart = village?.level === 'village' && village.path.includes(selection.areaId)
  if (village !== undefined && takesPart) return village.path
  const message = `请选${selection.areaName}的村`
  throw new Refusal('badInput', `${message}。`, [{ path: 'villageId', message }])
}

/** @throws Refusal `badInput` with every fault */
export function requireWhole(
  selection: StoredSelection,
  handed: { sort: string; text: Pick<NominationText, 'answers'> },
): void {
  const faults = nominationFaults(selection.state.plan, handed)
  if (faults.length > 0) throw new Refusal('badInput', faults[0]?.message, faults)
}

function requireNominating({ state, title }: StoredSelection, today: string): void {
  const stage = stageOf(state, today)
  if (stage === 'nominating') return
  if (stage === 'coming') throw new Refusal('notNow', `${title}还没开始推荐，您写的都还在，到日子再提交。`)
  throw new Refusal('notNow', `${title}的推荐已经截止了。您写的都还在，可以打电话问问镇里。`)
}

function alikeRow(nomination: StoredNomination, personId: string): AlikeRow {
  const { _id, people, villageName, state, createdBy } = nomination
  const mine = (createdBy === personId && !state.onPaper) || state.joined.includes(personId)
  return {
    id: _id,
    name: people.name,
    villageName,
    sort: state.sort,
    nominators: state.joined.length + 1,
    mine,
  }
}

export function textsOf(people: NominationPeople, text: NominationText): string[] {
  const { name, guardian, nominator, group } = people
  const { summary, deeds, motto, answers } = text
  return [name, guardian, nominator, group, summary, deeds, motto, ...Object.values(answers)]
}

// Letters and digits that are not mistaken for one another when read aloud or copied by hand.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 10

/** A code nobody guesses, for the nominee's link. */
export function newAgreeCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
