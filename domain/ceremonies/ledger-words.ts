import { solarFullText, type Day } from '../calendar'
import { toLunar } from '../lunar'
import { differencesOf } from './day-figures'
import { isLate } from './ledger'
import type { RegistrationState } from './registration-state'
import { statusName } from './status-words'

/** How a ledger writes what it knows: days in both calendars, and short words. */

export function dayText(day: Day | undefined): string {
  return day === undefined ? '' : solarFullText(day)
}

export function lunarText(day: Day | undefined): string {
  return day === undefined ? '' : toLunar(day).text.replace('农历', '')
}

export function pickedText({ facts }: RegistrationState): string {
  if (facts.pickedByLunar === undefined) return ''
  return facts.pickedByLunar ? '按农历选的' : '按公历选的'
}

export function timingText(state: RegistrationState): string {
  if (state.flags.includes('lateEntry')) return '办完补报'
  return isLate(state) ? '报得晚了' : '按时'
}

const LOOK_WORDS = { asReported: '和报的一样', reminded: '提醒过', persuaded: '劝过' } as const

export function checkText({ facts, looks }: RegistrationState): string {
  const last = looks.at(-1)
  if (last === undefined) return ''
  const differences = differencesOf(facts, last.actual).map(({ name, by }) => `${name}${by}`)
  return [LOOK_WORDS[last.outcome], ...differences].join('，')
}

export function decisionText(state: RegistrationState): string {
  const { decision, status } = state
  if (decision === undefined) return statusName(state)
  const kind = statusName({ ...state, status: 'decided', flags: [] })
  const reason = decision.reason === '' ? '' : `：${decision.reason}`
  return `${kind}${reason}${status === 'closed' ? '（办结）' : ''}`
}
