import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areaUrgentActions,
  foldAreaUrgent,
  newsOf,
  NO_NOTICES,
  URGENT_LEVELS,
  urgentsOf,
  type AreaUrgentEntry,
} from './area-urgent'

const MINUTE_MS = 60_000
const instant = (minute: number) => new Date(minute * MINUTE_MS).toISOString()

const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), minutes: fc.integer({ min: 5, max: 4320 }) }),
  fc.record({ kind: fc.constant('end' as const) }),
)
const steps = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 600 })), { maxLength: 12 })

/** What staff did one after another, each only when it was offered. */
function lived(taken: [{ kind: 'send' | 'end'; minutes?: number }, number][]) {
  const history: AreaUrgentEntry[] = []
  let minute = 0
  for (const [{ kind, minutes = 5 }, later] of taken) {
    minute += later
    const at = instant(minute)
    if (!areaUrgentActions(foldAreaUrgent(history), at).includes(kind)) continue
    const stamp = { id: String(history.length), by: 'p', at }
    const words = { title: '停水', text: '今晚停水' }
    history.push(
      kind === 'end'
        ? { ...stamp, action: 'end', data: {} }
        : { ...stamp, action: 'send', data: { ...words, from: at, until: instant(minute + minutes) } },
    )
  }
  return { history, minute }
}

describe('an area’s notice', () => {
  test('is the last one sent, unless it was ended early; only one that runs can be ended', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 5000 }), (taken, later) => {
        const { history, minute } = lived(taken)
        const { urgent } = foldAreaUrgent(history)
        const last = history.at(-1)
        expect(urgent).toEqual(last?.action === 'send' ? last.data : null)
        const now = instant(minute + later)
        const runs = urgent !== null && urgent.until > now
        expect(areaUrgentActions({ urgent }, now).includes('end')).toBe(runs)
        for (const [place, entry] of history.entries())
          if (entry.action === 'end') expect(history[place - 1]?.action).toBe('send')
      }),
    )
  })
})

describe('what a screen holds', () => {
  test('changes its number whenever a notice of an area changes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...URGENT_LEVELS), { maxLength: 20 }), (changes) => {
        let notices = NO_NOTICES
        const seen = new Set([newsOf(notices)])
        for (const level of changes) {
          notices = { ...notices, [level]: { seq: notices[level].seq + 1, urgent: null } }
          seen.add(newsOf(notices))
        }
        expect(seen.size).toBe(changes.length + 1)
      }),
    )
  })

  test('is every notice it has, the latest first', () => {
    const sent = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null })
    fc.assert(
      fc.property(sent, sent, sent, sent, (own, county, town, village) => {
        const noticeAt = (minute: number) => ({
          title: '停水',
          text: '',
          from: instant(minute),
          until: instant(minute + 30),
        })
        const held = (minute: number | null, place: string) => ({
          seq: 1,
          urgent: minute === null ? null : { ...noticeAt(minute), place },
        })
        const notices = {
          county: held(county, '县'),
          town: held(town, '镇'),
          village: held(village, '村'),
        }
        const urgents = urgentsOf(own === null ? null : noticeAt(own), notices)
        const minutes = [own, county, town, village].filter((minute) => minute !== null)
        expect(urgents.map(({ from }) => from)).toEqual(
          minutes.sort((one, other) => other - one).map(instant),
        )
      }),
    )
  })
})
