import dayjs from 'dayjs'

export function nowInstant(): string {
  return new Date().toISOString()
}

/** The instant so many hours later. */
export function hoursAfter(instant: string, hours: number): string {
  return dayjs(instant).add(hours, 'hour').toISOString()
}
