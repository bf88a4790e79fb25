import { ceremoniesApi, type RegistrationView } from '../../domain/ceremonies/api'
import { Refusal } from '../../domain/errors'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import type { StoredRegistrationEntry } from '../lib/stored'
import { noteOnOthers } from './find-alike'
import { judgeAnew, type Changed } from './judge-anew'
import { personalWith, viewerOf } from './registration-record'
import { viewOf } from './registration-view'
import { writtenTexts } from './submit-registration'
import { addStep, takeStep } from './take-step'
import { tellHandler, type Words } from './who-is-told'
import type { Facts, People } from '../../domain/ceremonies'

type Call = RecordCall<'registrations'>
type FamilyAction = 'correct' | 'complete' | 'reschedule' | 'submit'

/** The family mends or changes what it handed in; judged anew, by the day it was first handed in. */
export const correctRegistration = implementOnRecord(ceremoniesApi.correctRegistration, async (input, call) =>
  changeFacts('correct', input, call),
)

/** What was withdrawn is handed in again, as of today. */
export const resubmitRegistration = implementOnRecord(
  ceremoniesApi.resubmitRegistration,
  async (input, call) => changeFacts('submit', input, call),
)

/** The rest of a funeral, whole: the days, the burial, the meal. */
export const completeFuneral = implementOnRecord(ceremoniesApi.completeFuneral, async (input, call) =>
  changeFacts('complete', input, call),
)

export const rescheduleRegistration = implementOnRecord(
  ceremoniesApi.rescheduleRegistration,
  async ({ day, pickedByLunar, reason, ...input }, call) => {
    const { facts } = call.record.state
    const moved = { ...facts, day, ...(pickedByLunar === undefined ? {} : { pickedByLunar }) }
    if (facts.day === day) {
      const message = '和原来是同一天，请选新的日子'
      throw new Refusal('badInput', `${message}。`, [{ path: 'day', message }])
    }
    return changeFacts('reschedule', { ...input, people: call.record.people, facts: moved, reason }, call)
  },
)

interface NewFacts {
  id: string
  command: string
  version: number
  people: People
  facts: Facts
  reason?: string
}

async function changeFacts(action: FamilyAction, input: NewFacts, call: Call): Promise<RegistrationView> {
  const { people, facts, reason = '', command, version } = input
  requireSameMatter(facts, call)
  await checkText(call.openid, [...writtenTexts(people, facts), reason])
  const changed = await judgeAnew(
    call.record,
    people,
    facts,
    // Neither another day nor reporting again is an occasion to ask a bereaved family for the rest.
    action === 'reschedule' || (action === 'submit' && facts.ceremony === 'funeral') ? 'begun' : 'whole',
    action === 'submit' ? call.today : undefined,
  )
  const entry = { ...stamp(command, call), ...entryOf(action, changed, reason, call) }
  const next = await takeStep(call, version, {
    entry,
    personal: personalWith(call.person.name, { people }),
    notices: await tellHandler(call.record, entry, TOLD[action](call.record.number)),
  })
  await noteOnOthers(next, changed.alike, call.now)
  return shown(next, call)
}

function entryOf(action: FamilyAction, { data }: Changed, reason: string, call: Call) {
  const isCounter = call.record.state.flags.includes('counter')
  if (action === 'reschedule') return { action, data: { ...data, reason } }
  if (action === 'submit') return { action, data: { ...data, ...(isCounter ? { counter: true } : {}) } }
  return { action, data }
}

function requireSameMatter(facts: Facts, { record }: Call): void {
  if (facts.ceremony === record.state.ceremony && facts.villageId === record.villageId) return
  const message = '村和办什么事不能改，要改请撤回后重新填'
  throw new Refusal('badInput', `${message}。`, [{ path: 'facts.villageId', message }])
}

/** What the member who has it in hand reads. */
const TOLD: Readonly<Record<FamilyAction, (number: string) => Words>> = {
  correct: (number) => ({ title: '有一件报备改好了', text: `${number} 已经重新提交，请再看看。` }),
  complete: (number) => ({ title: '有一件白事补齐了', text: `${number} 的情况补上了。` }),
  reschedule: (number) => ({ title: '有一家改了日子', text: `${number} 换了日子，请看看。` }),
  submit: (number) => ({ title: '撤回的报备又提交了', text: `${number} 请看一看。` }),
}

type Said =
  | { action: 'withdraw' | 'cancel' | 'askReview'; data: { reason: string } }
  | Pick<Extract<StoredRegistrationEntry, { action: 'answerDay' }>, 'action' | 'data'>

/** A step of the family that changes no figures. */
function say<Input extends { id: string; command: string; version: number }>(
  make: (input: Input) => Said,
  words: (number: string, input: Input) => Words,
) {
  return async (input: Input, call: Call): Promise<RegistrationView> => {
    const said = make(input)
    await checkText(call.openid, ['reason' in said.data ? said.data.reason : said.data.note])
    const entry: StoredRegistrationEntry = { ...stamp(input.command, call), ...said }
    const next = await takeStep(call, input.version, {
      entry,
      personal: personalWith(call.person.name),
      notices: await tellHandler(call.record, entry, words(call.record.number, input)),
    })
    return shown(next, call)
  }
}

export const withdrawRegistration = implementOnRecord(
  ceremoniesApi.withdrawRegistration,
  say(
    ({ reason }) => ({ action: 'withdraw', data: { reason } }),
    (number) => ({ title: '有一件报备撤回了', text: `${number} 这家自己撤回了，不用再看。` }),
  ),
)

export const cancelRegistration = implementOnRecord(
  ceremoniesApi.cancelRegistration,
  say(
    ({ reason }) => ({ action: 'cancel', data: { reason } }),
    (number) => ({ title: '有一家不办了', text: `${number} 不办了，当天不用去。` }),
  ),
)

export const askReview = implementOnRecord(
  ceremoniesApi.askReview,
  say(
    ({ reason }) => ({ action: 'askReview', data: { reason } }),
    (number) => ({ title: '有一家请您再看看', text: `${number} 请理事会再看一次。` }),
  ),
)

/** Written down without a network it arrives later, when the day may have been recorded since: it adds to whatever is there. */
export const reportAfter = implementOnRecord(
  ceremoniesApi.reportAfter,
  async ({ command, actual, note }, call) => {
    await checkText(call.openid, [note])
    const entry = { ...stamp(command, call), action: 'report' as const, data: { actual, note } }
    const { number } = call.record
    const words = { title: '有一家办完了', text: `${number} 说了办的情况，可以办结。` }
    const next = await addStep(call.record, async (record) => ({
      viewer: viewerOf({ ...call, record }),
      entry,
      personal: personalWith(call.person.name),
      notices: await tellHandler(record, entry, words),
    }))
    return shown(next, call)
  },
)

export const answerDay = implementOnRecord(
  ceremoniesApi.answerDay,
  say(
    ({ agrees, note }) => ({ action: 'answerDay', data: { agrees, note } }),
    (number, { agrees }) => ({
      title: '家里看过现场记录了',
      text: agrees ? `${number} 说没出入。` : `${number} 另有说法，请看看。`,
    }),
  ),
)

/** Who did it and when. */
export function stamp(command: string, call: Pick<Call, 'person' | 'now'>) {
  return { id: command, by: call.person.id, at: call.now }
}

/** The record after a step, for the one who took it. */
export function shown(record: Call['record'], call: Call): RegistrationView {
  return viewOf(record, viewerOf({ ...call, record }), { now: call.now, personId: call.person.id })
}
