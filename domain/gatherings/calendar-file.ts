import type { GatheringKind } from './kinds'
import { KINDS } from './kinds'
import { beginsAt, endsAt, type When } from './when'

/** What a phone's own calendar is told of a gathering. */
export interface CalendarEvent {
  id: string
  kind: GatheringKind
  title: string
  when: When
  place: string
  words: string
  /** How often it was changed: a calendar that has it already takes the newer one. */
  version: number
  /** ISO instant of the last change. */
  updatedAt: string
  cancelled: boolean
}

const LINE_OCTETS = 75

/** Gatherings as an iCalendar text (RFC 5545): times in UTC, lines of at most 75 octets, each ended by CR LF. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//xiangfeng//gatherings//ZH', 'CALSCALE:GREGORIAN']
  const lines = [
    ...head,
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf({
  id,
  kind,
  title,
  when,
  place,
  words,
  version,
  updatedAt,
  cancelled,
}: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@xiangfeng`,
    `DTSTAMP:${utc(updatedAt)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    `SEQUENCE:${version}`,
    `DTSTART:${utc(beginsAt(when))}`,
    `DTEND:${utc(endsAt(when))}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    ...(words === '' ? [] : [`DESCRIPTION:${escaped(words)}`]),
    `CATEGORIES:${escaped(KINDS[kind])}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** 20261220T010000Z */
function utc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** Breaks a line after at most 75 octets, never within a character; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...parts, part].join('\r\n')
}

// In UTF-8; old phones' scripts have no TextEncoder.
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
