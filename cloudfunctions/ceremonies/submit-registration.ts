import { ceremoniesApi } from '../../domain/ceremonies/api'
import type { Facts, People } from '../../domain/ceremonies'
import { yearOf } from '../../domain/calendar'
import { faultsOf } from '../../domain/ceremonies/form'
import { Refusal } from '../../domain/errors'
import { implement, type Call } from '../lib/implement'
import { noticeOf } from '../lib/notices'
import { nextNumber } from '../lib/numbers'
import { checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'
import { createRecord } from '../lib/write'
import { newRegistration } from './registration-record'
import { viewOf } from './registration-view'
import { judgementOf, rulesFor, villagesOf } from './rules'

export const submitRegistration = implement(ceremoniesApi.submitRegistration, async (input, call) => {
  requireWhole(input.people, input.facts)
  return handIn(input, call)
})

/** Accepted at once: whoever has lost someone is not kept waiting by a form. */
export const reportFuneral = implement(ceremoniesApi.reportFuneral, async (input, call) =>
  handIn(input, call),
)

/** Refuses a form with gaps, naming every field and its mend. */
export function requireWhole(people: People, facts: Facts): void {
  const faults = faultsOf({ people, facts })
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
  ]
  return texts.filter((text): text is string => typeof text === 'string')
}

async function handIn(
  input: { id: string; command: string; people: People; facts: Facts },
  call: Call,
): Promise<ReturnType<typeof viewOf>> {
  const { id, command, people, facts } = input
  const viewer = { roles: ['applicant' as const], isParty: true, isKin: false }
  const villageId = facts.villageId ?? ''
  const rules = await rulesFor(villagesOf(facts))
  const village = rules.villages.get(villageId)
  if (village === undefined) {
    throw new Refusal('badInput', '请选择是哪个村。', [
      { path: 'facts.villageId', message: '请选择是哪个村' },
    ])
  }
  await checkText(call.openid, writtenTexts(people, facts))
  const entry = {
    id: command,
    action: 'submit' as const,
    by: call.person.id,
    at: call.now,
    data: { facts, judgement: judgementOf(facts, rules, call.today) },
  }
  const personal = { people, byName: call.person.name || people.host || people.proxyName || '' }
  const notices = [noticeOf(command, call.person.id, received(id, facts), call.now)]
  const record = newRegistration(
    id,
    await numberFor(id, village.shortName, call),
    village,
    entry,
    personal,
    notices,
  )
  return viewOf(
    await createRecord('registrations', record, { id: command, by: call.person.id }),
    viewer,
    call.now,
  )
}

// A repeat must not use up a number, so the record is looked for first.
async function numberFor(id: string, village: string, call: Call): Promise<string> {
  const existing = await findById<StoredRegistration>('registrations', id)
  if (existing !== undefined) return existing.number
  const year = yearOf(call.today)
  const count = await nextNumber(`registrations-${year}-${village}`)
  return `${year}-${village}-${String(count).padStart(4, '0')}`
}

function received(id: string, facts: Facts): { title: string; text: string; page: string } {
  const page = `/ceremonies/registration/index?id=${id}`
  if (facts.ceremony === 'funeral') {
    return { title: '白事已经受理', text: '理事会马上有人联系您，也可以直接打电话。', page }
  }
  return { title: '报备已经送到理事会', text: '两个工作日内有答复，办到哪一步都能在这里看到。', page }
}
