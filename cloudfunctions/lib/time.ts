import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

// China keeps one time, eight hours ahead, without summer time since 1991.
const CHINA_MINUTES = 8 * 60

/** The ISO day in Asia/Shanghai of an ISO instant. */
export function dayOf(instant: string): string {
  return dayjs(instant).utcOffset(CHINA_MINUTES).format('YYYY-MM-DD')
}

export function nowInstant(): string {
  return new Date().toISOString()
}

/** The instant so many hours later. */
export function hoursAfter(instant: string, hours: number): string {
  return dayjs(instant).add(hours, 'hour').toISOString()
}
