import { dayOf, weekdayNumber } from '../calendar'
import type { Slide, Urgent, When } from './screen-item'

const CHINA_MS = 8 * 3_600_000

/** Hours and minutes in China of milliseconds since 1970: 07:30. */
export function clockOf(at: number): string {
  return new Date(at + CHINA_MS).toISOString().slice(11, 16)
}

/** Whether something with these times is shown at this moment, in milliseconds since 1970. */
export function isOn(when: When, at: number): boolean {
  const day = dayOf(at)
  if (when.firstDay !== '' && day < when.firstDay) return false
  if (when.lastDay !== '' && day > when.lastDay) return false
  if (when.days.length > 0 && !when.days.includes(weekdayNumber(day))) return false
  return withinHours(when, clockOf(at))
}

// An evening's programme may run past midnight: 19:00 to 01:00.
function withinHours({ from, until }: When, clock: string): boolean {
  if (from === '' || from === until) return true
  return from < until ? clock >= from && clock < until : clock >= from || clock < until
}

/** The slide after this one among those shown at this moment; undefined when none is. An unknown one is followed by the first. */
export function nextSlide(slides: readonly Slide[], after: string, at: number): Slide | undefined {
  const place = slides.findIndex(({ id }) => id === after)
  const inTurn = [...slides.slice(place + 1), ...slides.slice(0, place + 1)]
  return inTurn.find(({ when }) => isOn(when, at))
}

function isUrgent(urgent: Urgent, at: number): boolean {
  return at >= Date.parse(urgent.from) && at < Date.parse(urgent.until)
}

/** So long each of several notices is shown before the next, in milliseconds. */
const TURN_MS = 20_000

/**
 * The notice that interrupts everything at this moment; undefined when none runs. Several take turns: the water that is cut in a
 * village must not hide the flood that comes to the town.
 * @param urgents the latest first: it has the first turn
 */
export function urgentAt<Shown extends Urgent>(urgents: readonly Shown[], at: number): Shown | undefined {
  const running = urgents.filter((urgent) => isUrgent(urgent, at))
  const [latest] = running
  if (latest === undefined) return undefined
  const turn = Math.floor((at - Date.parse(latest.from)) / TURN_MS)
  return running[turn % running.length]
}

/** A slide and since when it is shown, in milliseconds of the machine's own clock. */
export interface Playing {
  slide: Slide
  since: number
}

/**
 * What is shown after what was: a slide stays its seconds unless it left the programme, and takes a change at once.
 * @param now the machine's clock, by which seconds pass; @param at the true time, by which hours and days are read.
 */
export function played(
  before: Playing | undefined,
  slides: readonly Slide[],
  now: number,
  at: number,
): Playing | undefined {
  const kept = slides.find(({ id }) => id === before?.slide.id)
  // A clock that was put back must not hold a slide for hours.
  const age = before === undefined ? 0 : Math.abs(now - before.since)
  if (before !== undefined && kept !== undefined && age < kept.seconds * 1000)
    return kept === before.slide ? before : { slide: kept, since: before.since }
  const slide = nextSlide(slides, before?.slide.id ?? '', at)
  return slide === undefined ? undefined : { slide, since: now }
}
