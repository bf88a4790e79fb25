import type { DayLook, JudgedFacts, RegistrationEntry } from './entries'
import { evaluate } from './evaluate'
import type { Ceremony } from './kinds'
import { context, standard, wedding } from './testing'
import { ACTIONS, type Action } from './workflow'

/** Histories for tests: one sound entry of every action. */

export const NOW = '2026-11-21T01:12:00.000Z'
export const WEDDING_DAY = '2026-12-20T02:00:00.000Z'

export function judged(ceremony: Ceremony = 'wedding', tables = 16): JudgedFacts {
  const facts =
    ceremony === 'wedding'
      ? wedding({ tables })
      : { ceremony, villageId: 'v-east', day: '2026-12-20', tables }
  const findings = evaluate([standard()], facts, context)
  return { facts, judgement: { standardIds: ['std-test'], findings } }
}

export const submit = (data: JudgedFacts = judged()): RegistrationEntry => ({
  action: 'submit',
  by: 'p-host',
  at: NOW,
  data,
})

/** What a member saw on the day: one table more than reported. */
export function look(ceremony: Ceremony = 'wedding'): DayLook {
  const { judgement } = judged(ceremony)
  return { actual: { tables: 17 }, outcome: 'asReported', note: '', lookedAt: WEDDING_DAY, judgement }
}

/** An entry as a council member or the family would write it. */
export function entry(action: Action, ceremony: Ceremony = 'wedding', at = NOW): RegistrationEntry {
  const stamp = { by: ACTIONS[action].judges || action === 'standAside' ? 'p-council' : 'p-host', at }
  const reason = '请写明酒席在哪家操办'
  switch (action) {
    case 'submit':
    case 'correct':
    case 'complete':
    case 'reschedule':
      return { ...stamp, action, data: judged(ceremony) }
    case 'askReview':
    case 'return':
    case 'advise':
    case 'revoke':
    case 'sendToTown':
    case 'townAnswer':
      return { ...stamp, action, data: { reason } }
    case 'handOver':
      return { ...stamp, action, data: { reason, to: 'p-other' } }
    case 'absorb':
      return { ...stamp, action, data: { ...judged(ceremony), reason, from: 'r-other' } }
    case 'merge':
      return { ...stamp, action, data: { reason, into: 'r-other' } }
    case 'answerDay':
      return { ...stamp, action, data: { agrees: true, note: '' } }
    case 'noteDuplicate':
      return { ...stamp, action, data: { of: 'r-other' } }
    case 'dismissDuplicate':
      return { ...stamp, action, data: { of: [{ id: 'r-1', revision: 1 }] } }
    case 'report':
      return { ...stamp, action, data: { actual: { tables: 15 }, note: '' } }
    case 'recordDay':
      return { ...stamp, action, data: look(ceremony) }
    case 'takeUp':
      return { ...stamp, action, data: {} }
    case 'withdraw':
    case 'cancel':
    case 'sendToMeeting':
    case 'approve':
    case 'close':
    case 'standAside':
    case 'tellChair':
    case 'escalate':
      return { ...stamp, action, data: {} }
  }
}
