import { dayOf, daysBetween, monthDayText } from '../../../domain/calendar'

export { bothCalendars } from '../../../domain/lunar'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const CHINA_MS = 8 * HOUR_MS

/** "11 月 21 日 09:12" of an ISO instant, in Asia/Shanghai. */
export function momentText(at: string): string {
  const clock = new Date(Date.parse(at) + CHINA_MS).toISOString().slice(11, 16)
  return `${monthDayText(dayOf(at))} ${clock}`
}

export interface Due {
  words: string
  /** Worth looking at first: due today, or past. */
  urgent: boolean
}

/**
 * How long is left until an ISO instant, as one says it: 1 小时内, 今天到期, 还有 2 天, 已过期 1 天. Empty when nothing waits.
 * A due instant at midnight belongs to the day it ends.
 */
export function dueText(dueAt: string, now: number): Due {
  if (dueAt === '') return { words: '', urgent: false }
  const left = Date.parse(dueAt) - now
  if (left <= 0) return { words: pastText(left), urgent: true }
  const endsAtMidnight = (Date.parse(dueAt) + CHINA_MS) % (24 * HOUR_MS) === 0
  if (!endsAtMidnight && left <= 12 * HOUR_MS)
    return { words: `${Math.ceil(left / HOUR_MS)} 小时内`, urgent: true }
  const days = daysBetween(dayOf(now), dayOf(Date.parse(dueAt) - 1))
  return days === 0 ? { words: '今天到期', urgent: true } : { words: `还有 ${days} 天`, urgent: false }
}

function pastText(left: number): string {
  const days = Math.floor(-left / (24 * HOUR_MS))
  return days === 0 ? '已过期' : `已过期 ${days} 天`
}
