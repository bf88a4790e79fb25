/** The instant of a day and an hour in China. */
export function instantOf(day: string, clock: string): string {
  return new Date(`${day}T${clock}:00+08:00`).toISOString()
}

/** "08:30", of an ISO instant, in China's time. */
export function clockOf(instant: string): string {
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
}
