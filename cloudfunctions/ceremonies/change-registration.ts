import { ceremoniesApi } from '../../domain/ceremonies/api'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { noticeOf } from '../lib/notices'
import { checkText } from '../lib/safety'
import type { StoredRegistrationEntry } from '../lib/stored'
import { step, viewerOf } from './registration-record'
import { viewOf } from './registration-view'
import { judgementOf, rulesFor, villagesOf } from './rules'
import { requireWhole, writtenTexts } from './submit-registration'
import { dayOf } from '../../domain/calendar'
import { Refusal } from '../../domain/errors'
import type { RegistrationView } from '../../domain/ceremonies/api'

type Call = RecordCall<'registrations'>

/** The family mends or changes what it handed in; judged anew, by the day it was first handed in. */
export const correctRegistration = implementOnRecord(
  ceremoniesApi.correctRegistration,
  async (input, call) => {
    const { people, facts, command, version } = input
    const { state, villageId } = call.record
    requireWhole(people, facts)
    if (facts.ceremony !== state.ceremony || facts.villageId !== villageId) {
      const message = '村和办什么事不能改，要改请撤回后重新填'
      throw new Refusal('badInput', `${message}。`, [{ path: 'facts.villageId', message }])
    }
    await checkText(call.openid, writtenTexts(people, facts))
    const rules = await rulesFor(villagesOf(facts))
    const judgement = judgementOf(facts, rules, dayOf(state.submittedAt))
    const entry = { ...stamp(command, call), action: 'correct' as const, data: { facts, judgement } }
    const notices = state.takenBy === '' ? [] : [noticeOf(command, state.takenBy, corrected(call), call.now)]
    return shown(await step(call, version, entry, people, notices), call)
  },
)

export const withdrawRegistration = implementOnRecord(
  ceremoniesApi.withdrawRegistration,
  async ({ command, version, reason }, call) => {
    const entry = { ...stamp(command, call), action: 'withdraw' as const, data: { reason } }
    return shown(await step(call, version, entry, undefined, []), call)
  },
)

/** One step of the council; the family is told of every step but the taking up. */
export const decideRegistration = implementOnRecord(
  ceremoniesApi.decideRegistration,
  async ({ command, version, decision }, call) => {
    if ('reason' in decision) await checkText(call.openid, [decision.reason])
    const entry = entryOf(decision, stamp(command, call))
    const words = TOLD[decision.action]
    const reason = 'reason' in decision ? decision.reason : ''
    const page = `/ceremonies/registration/index?id=${call.record._id}`
    const notices =
      words === undefined
        ? []
        : [
            noticeOf(
              command,
              call.record.createdBy,
              { title: words.title, text: reason || words.text, page },
              call.now,
            ),
          ]
    return shown(await step(call, version, entry, undefined, notices), call)
  },
)

type Decision = Parameters<typeof entryOf>[0]

/** What the family reads when the council has acted. */
const TOLD: Record<Decision['action'], { title: string; text: string } | undefined> = {
  takeUp: undefined,
  return: { title: '理事会请您补充', text: '' },
  advise: { title: '理事会建议调整', text: '' },
  approve: { title: '理事会同意备案', text: '可以放心准备了，当天理事会来帮忙。' },
  sendToMeeting: { title: '理事会要开会商量', text: '有结果马上告诉您。' },
}

function entryOf(
  decision:
    { action: 'takeUp' } | { action: 'return' | 'advise' | 'approve' | 'sendToMeeting'; reason: string },
  stamped: ReturnType<typeof stamp>,
): StoredRegistrationEntry {
  switch (decision.action) {
    case 'takeUp':
      return { ...stamped, action: 'takeUp', data: {} }
    case 'return':
      return { ...stamped, action: 'return', data: { reason: decision.reason } }
    case 'advise':
      return { ...stamped, action: 'advise', data: { reason: decision.reason } }
    case 'approve':
      return { ...stamped, action: 'approve', data: { reason: decision.reason } }
    case 'sendToMeeting':
      return { ...stamped, action: 'sendToMeeting', data: { reason: decision.reason } }
  }
}

function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}

function corrected(call: Call): { title: string; text: string; page: string } {
  return {
    title: '有一件报备补充好了',
    text: `${call.record.number} 已经重新提交，请再看看。`,
    page: `/ceremonies/review/index?id=${call.record._id}`,
  }
}

function shown(record: Call['record'], call: Call): RegistrationView {
  return viewOf(record, viewerOf({ ...call, record }), call.now)
}
