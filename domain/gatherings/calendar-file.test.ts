import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile, type CalendarEvent } from './calendar-file'

const festival: CalendarEvent = {
  id: '01JDEMO0000000000000000000',
  kind: 'festival',
  title: '丰渔节，开网；看戏',
  when: { day: '2026-12-20', lastDay: '2026-12-21', begins: '09:00', ends: '16:30' },
  place: '码头\\广场',
  words: '第一天开网，\n第二天看戏;都来',
  version: 3,
  updatedAt: '2026-12-01T02:03:04.567Z',
  cancelled: false,
}

function parsed(events: CalendarEvent[]) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile('演示', events)))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('a calendar file', () => {
  it('says to any calendar when, where and what, whatever signs are in it', () => {
    const [event] = parsed([festival])
    expect(event?.summary).toBe(festival.title)
    expect(event?.location).toBe(festival.place)
    expect(event?.description).toBe(festival.words)
    expect(event?.uid).toBe(`${festival.id}@xiangfeng`)
    expect(event?.sequence).toBe(3)
    // Nine in the morning in China.
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-20T01:00:00.000Z')
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-21T08:30:00.000Z')
  })

  it('says that a gathering was cancelled', () => {
    const [event] = parsed([{ ...festival, cancelled: true }])
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('has lines of at most 75 octets, each ended by CR LF, and no character cut in two', () => {
    const text = fc.string({
      unit: fc.constantFrom('鱼', '𠮷', 'é', 'a', ',', ';', '\\', '\n', '😀'),
      maxLength: 300,
    })
    fc.assert(
      fc.property(text, text, (title, words) => {
        const file = calendarFile('演示', [{ ...festival, title, words }])
        expect(file.endsWith('\r\n')).toBe(true)
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n\ufffd]/)
          expect(line).not.toMatch(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/)
        }
        const [event] = parsed([{ ...festival, title, words }])
        expect(event?.summary).toBe(title)
        expect(event?.description ?? '').toBe(words)
      }),
    )
  })
})
