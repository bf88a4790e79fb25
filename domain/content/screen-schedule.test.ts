import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOn, nextSlide, played, urgentAt } from './screen-schedule'
import type { Slide, When } from './screen-item'

const ALWAYS: When = { days: [], from: '', until: '', firstDay: '', lastDay: '' }
const slide = (id: string, when: Partial<When> = {}, seconds = 10): Slide => ({
  id,
  kind: 'slogan',
  seconds,
  when: { ...ALWAYS, ...when },
  title: '',
  text: id,
  panelId: '',
  value: '',
  art: '',
  alt: '',
})
// 2026-11-24 is a Tuesday.
const at = (clock: string, day = '2026-11-24') => Date.parse(`${day}T${clock}:00+08:00`)

describe('an item of a programme', () => {
  test('without times is always shown', () => {
    expect(isOn(ALWAYS, at('03:00'))).toBe(true)
  })

  test('is shown from its first minute to the one before its last, in China’s time', () => {
    const mornings = { ...ALWAYS, from: '07:30', until: '09:00' }
    expect(['07:29', '07:30', '08:59', '09:00'].map((clock) => isOn(mornings, at(clock)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('may run past midnight', () => {
    const nights = { ...ALWAYS, from: '22:00', until: '01:00' }
    expect(['21:59', '23:30', '00:59', '01:00'].map((clock) => isOn(nights, at(clock)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('is shown on its days of the week and between its days', () => {
    expect(isOn({ ...ALWAYS, days: [2] }, at('12:00'))).toBe(true)
    expect(isOn({ ...ALWAYS, days: [0, 6] }, at('12:00'))).toBe(false)
    expect(isOn({ ...ALWAYS, lastDay: '2026-11-24' }, at('23:59'))).toBe(true)
    expect(isOn({ ...ALWAYS, lastDay: '2026-11-24' }, at('00:01', '2026-11-25'))).toBe(false)
    expect(isOn({ ...ALWAYS, firstDay: '2026-11-25' }, at('23:59'))).toBe(false)
  })
})

describe('a programme', () => {
  const slides = [slide('a'), slide('b', { from: '20:00', until: '21:00' }), slide('c')]

  test('goes round in order and passes over what is not due', () => {
    expect(nextSlide(slides, '', at('12:00'))?.id).toBe('a')
    expect(nextSlide(slides, 'a', at('12:00'))?.id).toBe('c')
    expect(nextSlide(slides, 'a', at('20:30'))?.id).toBe('b')
    expect(nextSlide(slides, 'c', at('12:00'))?.id).toBe('a')
  })

  test('shows each for its seconds', () => {
    const first = played(undefined, slides, 0, at('12:00'))
    expect(played(first, slides, 9_999, at('12:00'))).toBe(first)
    expect(played(first, slides, 10_000, at('12:00'))?.slide.id).toBe('c')
  })

  test('of one item goes on with it', () => {
    const first = played(undefined, [slide('only')], 0, at('12:00'))
    expect(played(first, [slide('only')], 10_000, at('12:00'))).toMatchObject({
      slide: { id: 'only' },
      since: 10_000,
    })
  })

  test('drops at once what was taken out, and takes a change at once', () => {
    const first = played(undefined, slides, 0, at('12:00'))
    expect(played(first, slides.slice(1), 500, at('12:00'))?.slide.id).toBe('c')
    const changed = [{ ...slide('a'), text: '改过' }]
    expect(played(first, changed, 500, at('12:00'))).toMatchObject({ slide: { text: '改过' }, since: 0 })
  })

  test('is not held up by a clock that was put back', () => {
    const first = played(undefined, slides, 3_600_000, at('12:00'))
    expect(played(first, slides, 0, at('11:00'))?.slide.id).toBe('c')
  })

  test('that has nothing due shows nothing of its own', () => {
    expect(played(undefined, [slide('a', { lastDay: '2020-01-01' })], 0, at('12:00'))).toBeUndefined()
  })
})

describe('an urgent notice', () => {
  const urgent = {
    title: '停水',
    text: '今晚停水',
    from: '2026-11-24T12:00:00.000Z',
    until: '2026-11-24T12:30:00.000Z',
  }
  const runsAt = (time: string) => urgentAt([urgent], Date.parse(`2026-11-24T${time}Z`)) !== undefined

  test('begins and ends by itself', () => {
    const times = ['11:59:59', '12:00:00', '12:29:59', '12:30:00']
    expect(times.map(runsAt)).toEqual([false, true, true, false])
    expect(urgentAt([], 0)).toBeUndefined()
  })

  test('that runs beside others hides none of them, and the latest comes first', () => {
    const minute = 60_000
    const notices = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 60 }), minutes: fc.integer({ min: 5, max: 4320 }) }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(notices, fc.integer({ min: 0, max: 4400 * 60 }), (sent, second) => {
        const urgents = sent
          .sort((one, other) => other.from - one.from)
          .map(({ from, minutes }, place) => ({
            title: String(place),
            text: '',
            from: new Date(from * minute).toISOString(),
            until: new Date((from + minutes) * minute).toISOString(),
          }))
        const at = second * 1000
        const running = urgents.filter(({ from, until }) => Date.parse(from) <= at && at < Date.parse(until))
        const shown = urgentAt(urgents, at)
        expect(shown === undefined).toBe(running.length === 0)
        if (shown !== undefined) expect(running).toContain(shown)
        const [latest] = running
        if (latest !== undefined) expect(urgentAt(running, Date.parse(latest.from))).toBe(latest)
        // While the same ones run, each is shown within a turn of every other.
        const turns = running.map((_, turn) => urgentAt(running, at + turn * 20_000))
        const last = at + running.length * 20_000
        if (running.every(({ until }) => last < Date.parse(until)))
          expect(new Set(turns).size).toBe(running.length)
      }),
    )
  })
})
