import { ceremoniesApi } from '../../domain/ceremonies/api'
import type { Area } from '../../domain/areas'
import { settingsAt, type Facts, type People } from '../../domain/ceremonies'
import { yearOf, type Day } from '../../domain/calendar'
import { faultsOf } from '../../domain/ceremonies/form'
import { Refusal } from '../../domain/errors'
import { holdsAny } from '../../domain/people'
import { implement, type Call } from '../lib/implement'
import { noticeOf } from '../lib/notices'
import { nextNumber } from '../lib/numbers'
import { checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { StoredNotice, StoredRegistration, StoredRegistrationEntry } from '../lib/stored'
import { createRecord } from '../lib/write'
import { columnsOf } from '../../domain/areas'
import { findAlike, noteOnOthers } from './find-alike'
import { newRegistration } from './registration-record'
import { titleOf, viewOf } from './registration-view'
import { judgementOf, rulesFor, villagesOf, type Rules } from './rules'
import { tellRoles } from './who-is-told'
import { maskName } from '../../domain/masking'

interface Handed {
  id: string
  command: string
  people: People
  facts: Facts
  counter?: boolean
}

export const submitRegistration = implement(ceremoniesApi.submitRegistration, async (input, call) =>
  handIn(input, call, 'whole'),
)

/** Accepted at once: whoever has lost someone is not kept waiting by a form. */
export const reportFuneral = implement(ceremoniesApi.reportFuneral, async (input, call) =>
  handIn(input, call, 'quick'),
)

/**
 * Refuses a form with gaps, naming every field and its mend; from how many diners the cook is asked for, the standards say. `today` is
 * the ISO day it is looked at.
 */
export function requireWhole(people: People, facts: Facts, { standards, areas }: Rules, today: Day): void {
  const { groupMealDiners } = settingsAt(standards, facts, { areas, submittedDay: today })
  const faults = faultsOf({ people, facts }, undefined, groupMealDiners)
  if (faults.length > 0) throw new Refusal('badInput', faults[0]?.message, faults)
}

/** What a person wrote by hand, for the platform's check. */
export function writtenTexts(people: People, facts: Facts): string[] {
  const texts = [
    ...Object.values(people),
    facts.placeText,
    facts.givingPlace,
    facts.receivingPlace,
    facts.group,
    facts.cookPlace,
    facts.cookWater,
  ]
  return texts.filter((text): text is string => typeof text === 'string')
}

async function handIn(
  input: Handed,
  call: Call,
  form: 'whole' | 'quick',
): Promise<ReturnType<typeof viewOf>> {
  const { id, command, people, facts, counter = false } = input
  const rules = await rulesFor(villagesOf(facts))
  const village = villageOf(facts, rules)
  if (counter) requireCouncil(call, village)
  if (form === 'whole') requireWhole(people, facts, rules, call.today)
  await checkText(call.openid, writtenTexts(people, facts))
  const alike = await findAlike(people, facts, call.today, id)
  const entry = firstEntry(
    input,
    rules,
    alike.map(({ record }) => record._id),
    call,
  )
  const record = newRegistration({
    id,
    number: await numberFor(id, village.shortName, call),
    village,
    entry,
    personal: { people, byName: call.person.name || people.host || people.proxyName || '' },
    parties: counter ? [] : [call.person.id],
    notices: await noticesOf(id, village, entry, people),
  })
  const kept = await createRecord('registrations', record, { id: command, by: call.person.id })
  await noteOnOthers(kept, alike, call.now)
  const isParty = !counter
  const viewer = { roles: isParty ? ['applicant' as const] : ['council' as const], isParty, isKin: false }
  return viewOf(kept, viewer, { now: call.now, personId: call.person.id })
}

function villageOf(facts: Facts, rules: Rules): Area {
  const village = rules.villages.get(facts.villageId ?? '')
  if (village !== undefined) return village
  throw new Refusal('badInput', '请选择是哪个村。', [{ path: 'facts.villageId', message: '请选择是哪个村' }])
}

function requireCouncil({ person }: Call, village: Area): void {
  if (!holdsAny(person.grants, ['council', 'chair'], village.path)) throw new Refusal('notAllowed')
}

function firstEntry(
  { command, facts, counter = false }: Handed,
  rules: Rules,
  possibleDuplicateOf: readonly string[],
  call: Call,
): StoredRegistrationEntry & { action: 'submit' } {
  const settings = settingsAt(rules.standards, facts, { areas: rules.areas, submittedDay: call.today })
  return {
    id: command,
    action: 'submit',
    by: call.person.id,
    at: call.now,
    data: {
      facts,
      judgement: judgementOf(facts, rules, call.today),
      ...(possibleDuplicateOf.length > 0 ? { possibleDuplicateOf } : {}),
      ...(counter ? { counter } : {}),
      ...(facts.ceremony === 'funeral' ? { completeWithinDays: settings.funeralCompleteDays } : {}),
    },
  }
}

// A repeat must not use up a number, so the record is looked for first.
async function numberFor(id: string, village: string, call: Call): Promise<string> {
  const existing = await findById<StoredRegistration>('registrations', id)
  if (existing !== undefined) return existing.number
  const year = yearOf(call.today)
  const count = await nextNumber(`registrations-${year}-${village}`)
  return `${year}-${village}-${String(count).padStart(4, '0')}`
}

async function noticesOf(
  id: string,
  village: Area,
  entry: StoredRegistrationEntry & { action: 'submit' },
  people: People,
): Promise<StoredNotice[]> {
  const { facts, counter = false } = entry.data
  const isFuneral = facts.ceremony === 'funeral'
  const who = titleOf(masked(people), facts)
  const told = await tellRoles({ _id: id, ...columnsOf(village.path) }, ['council', 'chair'], entry, {
    title: isFuneral ? '有一件白事要人接' : '有一件新报备',
    text: isFuneral ? `${who}，请马上打电话联系这家。` : `${who}，请看一看。`,
  })
  return counter ? told : [noticeOf(entry.id, entry.by, received(id, facts), entry.at), ...told]
}

// A message stands on a lock screen: it names nobody in full.
function masked(people: People): People {
  const { host, deceased } = people
  return {
    ...(host === undefined ? {} : { host: maskName(host) }),
    ...(deceased === undefined ? {} : { deceased: maskName(deceased) }),
  }
}

function received(id: string, facts: Facts): { title: string; text: string; page: string } {
  const page = `/ceremonies/registration/index?id=${id}`
  if (facts.ceremony === 'funeral') {
    return { title: '白事已经受理', text: '理事会马上有人联系您，也可以直接打电话。', page }
  }
  return { title: '报备已经送到理事会', text: '两个工作日内有答复，办到哪一步都能在这里看到。', page }
}
