import type { JudgedFacts, RegistrationEntry } from './entries'
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

/** An entry as a council member or the family would write it. */
export function entry(action: Action, ceremony: Ceremony = 'wedding', at = NOW): RegistrationEntry {
  const stamp = { by: ACTIONS[action].judges ? 'p-council' : 'p-host', at }
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
      return { ...stamp, action, data: { reason } }
    case 'merge':
      return { ...stamp, action, data: { reason, into: 'r-other' } }
    case 'report':
      return { ...stamp, action, data: { actual: { tables: 15 }, note: '' } }
    case 'recordDay':
      return {
        ...stamp,
        action,
        data: { agrees: true, actual: {}, outcome: 'asReported', note: '', secondId: 'p-2' },
      }
    case 'takeUp':
      return { ...stamp, action, data: {} }
    case 'withdraw':
    case 'cancel':
    case 'sendToMeeting':
    case 'approve':
    case 'close':
    case 'dismissDuplicate':
    case 'escalate':
      return { ...stamp, action, data: {} }
  }
}
