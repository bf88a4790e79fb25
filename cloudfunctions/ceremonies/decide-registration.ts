import { ceremoniesApi } from '../../domain/ceremonies/api'
import {
  applicable,
  outcomesOffered,
  quorumOf,
  type GivenOutcome,
  type OfferedOutcome,
  type RegistrationStep,
} from '../../domain/ceremonies'
import { solarText } from '../../domain/calendar'
import type { ParsedInputOf } from '../../domain/contract'
import { Refusal } from '../../domain/errors'
import { pathOf } from '../../domain/areas'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import { staffOver } from '../lib/staff'
import type { RegistrationPersonal, StoredNotice, StoredRegistrationEntry } from '../lib/stored'
import { dismissOnOthers, revisionsOf } from './dismiss-alike'
import { shown, stamp } from './family-steps'
import { personalWith } from './registration-record'
import { rulesFor } from './rules'
import { takeStep } from './take-step'
import { tellFamily, tellHandler, tellMember, tellRoles, type Words } from './who-is-told'

type Call = RecordCall<'registrations'>
type Input = ParsedInputOf<typeof ceremoniesApi.decideRegistration>
type Decision = Input['decision']
type DecisionOf<Action extends Decision['action']> = Extract<Decision, { action: Action }>

/** One step of the council; the family is told of every step that concerns it. */
export const decideRegistration = implementOnRecord(
  ceremoniesApi.decideRegistration,
  async ({ command, version, decision }, call) => {
    await checkText(call.openid, textsOf(decision))
    const { data, personal } = await written(decision, call)
    const entry: StoredRegistrationEntry = { ...stamp(command, call), ...data }
    const next = await takeStep(call, version, {
      entry,
      personal: { ...personalWith(call.person.name), ...personal },
      notices: await noticesOf(decision, entry, call),
    })
    if (entry.action === 'dismissDuplicate') await dismissOnOthers(next, entry)
    return shown(next, call)
  },
)

/** 文明办 says what it thinks of what a council asked; the council decides. */
export const giveTownOpinion = implementOnRecord(
  ceremoniesApi.giveTownOpinion,
  async ({ command, version, reason }, call) => {
    await checkText(call.openid, [reason])
    const entry = { ...stamp(command, call), action: 'townAnswer' as const, data: { reason } }
    const words = { title: '镇里说了意见', text: reason }
    const next = await takeStep(call, version, {
      entry,
      personal: personalWith(call.person.name),
      notices: await tellHandler(call.record, entry, words),
    })
    return shown(next, call)
  },
)

/** What the standards' clauses allow to follow, for whoever is about to close. */
export const outcomesFor = implementOnRecord(ceremoniesApi.outcomesFor, async (_input, call) => ({
  offered: await offeredTo(call),
}))

/** A step with its personal values. */
interface Written {
  data: RegistrationStep
  personal?: Omit<RegistrationPersonal, 'byName'>
}

async function written(decision: Decision, call: Call): Promise<Written> {
  switch (decision.action) {
    case 'takeUp':
      return { data: { action: 'takeUp', data: {} } }
    case 'handOver':
      return handedOver(decision, call)
    case 'approve':
      return answered(decision, call)
    case 'advise':
      return answered(decision, call)
    case 'sendToMeeting':
      return {
        data: {
          action: 'sendToMeeting',
          data: {
            reason: decision.reason,
            ...(decision.meetingDay === undefined ? {} : { meetingDay: decision.meetingDay }),
          },
        },
      }
    case 'dismissDuplicate':
      return {
        data: {
          action: 'dismissDuplicate',
          data: { reason: decision.reason, of: await revisionsOf(call.record, decision.of) },
        },
      }
    case 'close':
      return {
        data: { action: 'close', data: { reason: decision.reason, outcomes: await given(decision, call) } },
      }
    case 'return':
    case 'sendToTown':
    case 'revoke':
    case 'standAside':
      return { data: { action: decision.action, data: { reason: decision.reason } } }
  }
}

/** To another member of the same council, who is not of the family. */
async function handedOver({ to, reason }: DecisionOf<'handOver'>, { record }: Call): Promise<Written> {
  const council = await staffOver(pathOf(record), ['council', 'chair'])
  const member = council.find(({ personId }) => personId === to)
  const stays = record.parties.includes(to) || record.state.asideIds.includes(to)
  if (member === undefined || stays) {
    const message = stays ? '他和这家有关系，请换一位理事' : '他不是本村的理事，请从名单里选'
    throw new Refusal('badInput', `${message}。`, [{ path: 'decision.to', message }])
  }
  return { data: { action: 'handOver', data: { to, reason } }, personal: { toName: member.name } }
}

/** What went to the meeting is answered by it: two thirds of the council must have come (DOMAIN: quorum). */
async function answered(decision: DecisionOf<'approve' | 'advise'>, call: Call): Promise<Written> {
  const { reason, meeting } = decision
  const atMeeting = call.record.state.flags.includes('atMeeting')
  if (atMeeting && meeting === undefined) throw meetingFault('这件上会了，请写明哪天开的会、谁来了')
  if (meeting !== undefined && meeting.names.length < quorumOf(meeting.size)) {
    const least = quorumOf(meeting.size)
    throw meetingFault(`到会的不够三分之二：一共 ${meeting.size} 人，至少要到 ${least} 人`)
  }
  if (meeting !== undefined && meeting.day > call.today) throw meetingFault('开会的日子还没到，请改一改')
  const met =
    meeting === undefined
      ? {}
      : { meeting: { day: meeting.day, attended: meeting.names.length, size: meeting.size } }
  const personal = meeting === undefined ? undefined : { attended: meeting.names }
  if (decision.action === 'advise') return { data: { action: 'advise', data: { reason, ...met } }, personal }
  const label = await approvedLabel(call)
  return {
    data: { action: 'approve', data: { reason, ...(label === undefined ? {} : { label }), ...met } },
    personal,
  }
}

function meetingFault(message: string): Refusal {
  return new Refusal('badInput', `${message}。`, [{ path: 'decision.meeting', message }])
}

/** What approval is called here, by the nearest standard in force. */
async function approvedLabel({ record, today }: Call): Promise<string | undefined> {
  const { standards, areas } = await rulesFor([record.villageId])
  const path = areas[record.villageId]?.path ?? []
  const labels = applicable(standards, path, today, record.ceremony).map(({ approvedLabel: own }) => own)
  return labels.filter((label) => label !== undefined).at(-1)
}

async function given({ outcomes }: DecisionOf<'close'>, call: Call): Promise<GivenOutcome[]> {
  if (outcomes.length === 0) return []
  const offered = await offeredTo(call)
  return outcomes.map((chosen) => {
    const found = offered.find(
      ({ kind, standardId, clause }) =>
        kind === chosen.kind && standardId === chosen.standardId && clause === chosen.clause,
    )
    if (found !== undefined) {
      const { text: _text, ...outcome } = found
      return outcome
    }
    const message = '标准里没有这一条，请从名单里选'
    throw new Refusal('badInput', `${message}。`, [{ path: 'decision.outcomes', message }])
  })
}

async function offeredTo({ record, today }: Call): Promise<OfferedOutcome[]> {
  const { facts, judgement, looks } = record.state
  const { standards, areas } = await rulesFor([record.villageId])
  const path = areas[record.villageId]?.path ?? []
  const applying = applicable(standards, path, facts.day ?? today, record.ceremony)
  return outcomesOffered(applying, facts, looks.at(-1)?.judgement ?? judgement, today)
}

function textsOf(decision: Decision): string[] {
  const names = 'meeting' in decision ? (decision.meeting?.names ?? []) : []
  return ['reason' in decision ? decision.reason : '', ...names]
}

/** What the family reads when the council has acted; steps without words are the council's own. */
const FAMILY_TOLD: Partial<Record<Decision['action'], Words>> = {
  takeUp: { title: '有理事接了您家的事', text: '接下来由他和您联系。' },
  return: { title: '理事会请您补充', text: '' },
  advise: { title: '理事会建议调整', text: '' },
  approve: { title: '理事会同意备案', text: '可以放心准备了，当天理事会来帮忙。' },
  sendToMeeting: { title: '理事会要开会商量', text: '有结果马上告诉您。' },
  sendToTown: { title: '理事会请镇里看看', text: '有结果马上告诉您。' },
  revoke: { title: '理事会要再看一次', text: '' },
  close: { title: '您家的事办结了', text: '谢谢您，点开看看。' },
}

async function noticesOf(
  decision: Decision,
  entry: StoredRegistrationEntry,
  { record }: Call,
): Promise<StoredNotice[]> {
  const words = FAMILY_TOLD[decision.action]
  const reason = 'reason' in decision ? decision.reason : ''
  const family =
    words === undefined ? [] : tellFamily(record, entry, { title: words.title, text: reason || words.text })
  return [...family, ...(await colleaguesTold(decision, entry, record))]
}

async function colleaguesTold(
  decision: Decision,
  entry: StoredRegistrationEntry,
  record: Call['record'],
): Promise<StoredNotice[]> {
  const { number, state } = record
  switch (decision.action) {
    case 'handOver':
      return tellMember(record._id, decision.to, entry, {
        title: '有一件转给您来办',
        text: [number, decision.reason].filter(Boolean).join('：'),
      })
    case 'sendToTown':
      return tellRoles(record, ['civility'], entry, {
        title: '有一件请镇里看看',
        text: `${record.villageName} ${number}：${decision.reason}`,
      })
    case 'sendToMeeting': {
      const day = decision.meetingDay === undefined ? '' : `${solarText(decision.meetingDay)}开会，`
      return tellRoles(record, ['council', 'chair'], entry, {
        title: '有一件要开会商量',
        text: `${day}${number}：${decision.reason}`,
      })
    }
    case 'standAside': {
      if (state.takenBy !== entry.by) return []
      const words = { title: '有一件要换人接', text: `${number} 原来的理事要回避，请看看谁来接。` }
      return tellRoles(record, ['council', 'chair'], entry, words)
    }
    default:
      return []
  }
}
