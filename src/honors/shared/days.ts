import { daysBetween, solarText, type Day } from '../../../domain/calendar'

/** How long there is still, in words: 今天最后一天, 明天最后一天, 还有 3 天. The last day counts; empty once it is over. */
export function daysLeftText(until: Day, today: Day): string {
  const left = daysBetween(today, until)
  if (left < 0) return ''
  if (left === 0) return '今天最后一天'
  return left === 1 ? '明天最后一天' : `还有 ${left} 天`
}

/** "公示到 12 月 20 日（周日），还有 3 天". */
export function noticeDaysText(until: Day, today: Day): string {
  const left = daysLeftText(until, today)
  return [`公示到 ${solarText(until)}`, left].filter(Boolean).join('，')
}
