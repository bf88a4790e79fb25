import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../calendar'
import { before, oral } from './cadre-testing'
import { standard } from './testing'
import { CUSTOMARY_CADRE_DAYS, cadreDaysIn, judgeCadre, lastDayAfter, lastDayBefore } from './cadre-days'

const DAYS = CUSTOMARY_CADRE_DAYS
const judged = (day: string, handedIn: string) =>
  judgeCadre('before', { ...before().facts, day }, handedIn, DAYS)

describe('the days of a report', () => {
  it('ten working days before a Saturday wedding run over two weekends', () => {
    // Saturday 5 December 2026: from Sunday 22 November on there are Monday 23 to Friday 27 and 30 to 4, ten in all.
    expect(judged('2026-12-05', '2026-11-22')).toMatchObject({ until: '2026-11-22', late: false })
    expect(judged('2026-12-05', '2026-11-23')).toMatchObject({ until: '2026-11-22', late: true })
  })

  it('what comes after the last day is late, and is judged all the same', () => {
    const { until } = judged('2026-12-05', '2026-11-02')
    expect(judged('2026-12-05', addDays(until, 1))).toMatchObject({ late: true, afterDue: '2026-12-18' })
  })

  it('a funeral told on the phone is never late, and its days run from the call while its own day is unknown', () => {
    const told = judgeCadre('oral', oral().facts, '2026-12-30', DAYS)
    // Monday 2 November and ten working days: Monday 16 November.
    expect(told).toEqual({ until: '', late: false, heldOn: '2026-11-02', afterDue: '2026-11-16' })
    const known = judgeCadre('oral', { ...oral().facts, day: '2026-11-06' }, '2026-11-02', DAYS)
    expect(known).toMatchObject({ heldOn: '2026-11-06', afterDue: '2026-11-20' })
  })

  it('the Spring Festival is no working time', () => {
    // 15 to 23 February 2026 are holidays: the working days after the 13th are 14 (worked in exchange), 24, 25, 26 and 27.
    expect(lastDayAfter('2026-02-13', { days: 5, working: true })).toBe('2026-02-27')
  })

  it('each setting comes from the nearest standard that sets it, and else is the customary one', () => {
    const sets = (id: string, areaId: string, cadre: object) => standard({ id, areaId, settings: { cadre } })
    const seven = { days: 7, working: false }
    const town = sets('town', 't-one', { beforeWedding: seven, afterFuneral: seven })
    const village = sets('village', 'v-one', { afterFuneral: { days: 3, working: true } })
    expect(cadreDaysIn([village, town], ['c-one', 't-one', 'v-one'], '2026-12-05')).toEqual({
      beforeWedding: seven,
      afterWedding: { days: 10, working: true },
      afterFuneral: { days: 3, working: true },
    })
    expect(cadreDaysIn([village, town], ['c-one', 't-two'], '2026-12-05')).toEqual(DAYS)
  })

  it('an area that counts plain days gets plain days', () => {
    const seven = { days: 7, working: false }
    expect(lastDayBefore('2026-12-05', seven)).toBe('2026-11-28')
    expect(lastDayAfter('2026-12-05', seven)).toBe('2026-12-12')
  })
})

describe('whatever the window and the day', () => {
  const someDay = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count))
  const someWindow = fc.record({ days: fc.integer({ min: 1, max: 30 }), working: fc.boolean() })

  it('the last day before leaves the whole window, and the day after it does not', () => {
    fc.assert(
      fc.property(someDay, someWindow, (heldOn, window) => {
        const last = lastDayBefore(heldOn, window)
        expect(daysBetween(lastDayAfter(last, window), heldOn)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(lastDayAfter(addDays(last, 1), window), heldOn)).toBeLessThan(0)
      }),
    )
  })

  it('handing in earlier is never late where handing in later is not', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.nat(60), (day, handedIn, earlier) => {
        if (judged(day, handedIn).late) return
        expect(judged(day, addDays(handedIn, -earlier)).late).toBe(false)
      }),
    )
  })
})
