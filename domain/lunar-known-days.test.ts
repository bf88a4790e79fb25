import fc from 'fast-check'
import { LunarYear, SolarDay } from 'tyme4ts'
import { getYearLeapMonth, monthDays } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from './calendar'
import fixture from './fixtures/lunar-pairs.json'
import { fromLunar, lunarMonthsOf, lunarYearText, toLunar, type LunarDate } from './lunar'
import { FIRST_YEAR, LAST_YEAR, MENDED } from './lunar-years'

/**
 * Days where ICU 78 errs, a whole month or two each: it reckons the moon and the sun to some twenty minutes, these fell closer
 * to midnight in Beijing. The instants were reckoned anew from the orbits (astronomy-engine 2.1); tyme4ts and chinese-days
 * agree with them. A month begins on the day of its new moon; a leap month is the one the sun's next mid-term just misses.
 */
const ICU_ERRS = [
  {
    from: '1917-03-23',
    to: '1917-05-20',
    why: '谷雨 came on 21 April at 00:17, with the next new moon: 闰二月',
  },
  {
    from: '1922-06-25',
    to: '1922-08-22',
    why: '大暑 came on 24 July at 00:20, with the next new moon: 闰五月',
  },
  { from: '1954-02-03', to: '1954-03-04', why: 'new moon on 3 February at 23:56' },
  { from: '1955-02-22', to: '1955-03-23', why: 'new moon on 22 February at 23:55' },
  {
    from: '1987-07-26',
    to: '1987-09-22',
    why: '处暑 came on 24 August at 00:10, with the next new moon: 闰六月',
  },
  { from: '1999-01-17', to: '1999-02-15', why: 'new moon on 17 January at 23:47' },
  { from: '2012-08-17', to: '2012-09-15', why: 'new moon on 17 August at 23:55' },
  { from: '2018-11-07', to: '2018-12-06', why: 'new moon on 8 November at 00:03' },
  { from: '2027-02-06', to: '2027-03-07', why: 'new moon on 6 February at 23:57' },
  { from: '2030-02-02', to: '2030-03-03', why: 'new moon on 3 February at 00:08' },
  { from: '2070-03-12', to: '2070-04-10', why: 'new moon on 12 March at 23:53' },
] as const

/** What almanacs printed, and what is said of years to come, beyond what ICU was asked. */
const PRINTED = [
  ['1917-03-23', '1917 闰2 1'],
  ['1922-06-25', '1922 闰5 1'],
  ['1933-07-22', '1933 闰5 30'],
  ['1949-10-01', '1949 8 10'],
  ['1954-02-03', '1954 1 1'],
  ['1976-09-24', '1976 闰8 1'],
  ['1984-11-23', '1984 闰10 1'],
  ['1987-07-26', '1987 闰6 1'],
  ['1996-07-15', '1996 5 30'],
  ['1996-07-16', '1996 6 1'],
  ['2000-01-01', '1999 11 25'],
  ['2014-10-24', '2014 闰9 1'],
  ['2017-07-23', '2017 闰6 1'],
  ['2020-05-23', '2020 闰4 1'],
  ['2020-06-20', '2020 闰4 29'],
  ['2023-03-22', '2023 闰2 1'],
  ['2023-09-29', '2023 8 15'],
  ['2024-06-10', '2024 5 5'],
  ['2024-10-11', '2024 9 9'],
  ['2025-07-25', '2025 闰6 1'],
  ['2025-08-01', '2025 闰6 8'],
  ['2025-10-06', '2025 8 15'],
  ['2026-02-17', '2026 1 1'],
  ['2026-12-20', '2026 11 12'],
  ['2027-02-06', '2027 1 1'],
  ['2028-06-23', '2028 闰5 1'],
  ['2033-12-21', '2033 11 30'],
  ['2033-12-22', '2033 闰11 1'],
  ['2034-01-19', '2033 闰11 29'],
  ['2034-01-20', '2033 12 1'],
] as const

const pairs = fixture.pairs.map((pair) => {
  const [day = '', said = ''] = pair.split(' = ')
  return { day, said, errs: ICU_ERRS.find(({ from, to }) => from <= day && day <= to) }
})

/** "2025 闰6 1" read as a lunar date. */
function read(said: string): LunarDate {
  const [year = '', month = '', day = ''] = said.split(' ')
  return {
    year: Number(year),
    month: Number(month.replace('闰', '')),
    leap: month.startsWith('闰'),
    day: Number(day),
  }
}

function written({ year, month, leap, day }: LunarDate): string {
  return `${year} ${leap ? '闰' : ''}${month} ${day}`
}

/** What tyme4ts, which reckons from the orbits, gives an ISO day. */
function tymeSays(day: string): string {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number)
  const lunar = SolarDay.fromYmd(year, month, number).getLunarDay()
  const leap = lunar.getMonth() < 0
  return written({ year: lunar.getYear(), month: Math.abs(lunar.getMonth()), leap, day: lunar.getDay() })
}

describe('known days of the farming calendar', () => {
  it('are many, of every kind of leap month that these years have', () => {
    expect(pairs.length).toBeGreaterThan(700)
    const leaps = new Set(pairs.flatMap(({ said }) => /闰\d+/.exec(said)?.[0] ?? []))
    const kinds = Array.from({ length: 201 }, (_, place) => getYearLeapMonth(1900 + place).leapMonth)
    expect(leaps).toEqual(new Set(kinds.flatMap((month) => month ?? []).map((month) => `闰${month}`)))
  })

  it('are what ICU says, save where it errs', () => {
    const held = pairs.filter(({ errs }) => errs === undefined)
    expect(held.filter(({ day, said }) => written(toLunar(day)) !== said)).toEqual([])
    expect(held.filter(({ day, said }) => fromLunar(read(said)) !== day)).toEqual([])
  })

  it('differ from ICU wherever it is said to err', () => {
    const errors = pairs.filter(({ errs }) => errs !== undefined)
    expect(errors.length).toBeGreaterThan(8)
    expect(errors.filter(({ day, said }) => written(toLunar(day)) === said)).toEqual([])
  })

  it.each(PRINTED)('%s is %s', (day, said) => {
    expect(written(toLunar(day))).toBe(said)
    expect(fromLunar(read(said))).toBe(day)
  })
})

describe('against tyme4ts', () => {
  it('every month from 1900 to 2100 is of the same kind and length', () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      const theirs = LunarYear.fromYear(year)
        .getMonths()
        .map((one) => [Math.abs(one.getMonthWithLeap()), one.isLeap(), one.getDayCount()])
      expect(lunarMonthsOf(year).map(({ month, leap, days }) => [month, leap, days])).toEqual(theirs)
    }
  })

  it('every year is called the same', () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      const theirs = LunarYear.fromYear(year).getSixtyCycle()
      const animal = theirs.getEarthBranch().getZodiac().getName()
      expect(lunarYearText(year)).toBe(`${theirs.getName()}${animal}年`)
    }
  })

  it('any day is the same day, and comes back', () => {
    const days = fc
      .integer({ min: 0, max: daysBetween('1901-01-01', '2099-12-31') })
      .map((after) => addDays('1901-01-01', after))
    fc.assert(
      fc.property(days, (day) => {
        expect(written(toLunar(day))).toBe(tymeSays(day))
        expect(fromLunar(toLunar(day))).toBe(day)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['清明节', '清明', 4],
    ['冬至', '冬至', 12],
  ])('%s comes on the same day each year', (festival, term, month) => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      const days = Array.from({ length: 28 }, (_, place) => SolarDay.fromYmd(year, month, place + 1))
      const theirs = days.filter((day) => startsTerm(day, term)).map(String)
      const ours = days.filter((day) => toLunar(isoOf(day)).festival === festival).map(String)
      expect(ours).toEqual(theirs)
      expect(ours).toHaveLength(1)
    }
  })
})

describe('months mended', () => {
  const mends = Object.entries(MENDED).flatMap(([year, months]) =>
    Object.entries(months).map(([month, days]) => ({ year: Number(year), month, days })),
  )

  it.each(mends)('$year $month is still wrong in chinese-days', ({ year, month, days }) => {
    const theirs = month.startsWith('闰') ? getYearLeapMonth(year).days : monthDays(year, Number(month))
    expect(theirs).not.toBe(days)
  })
})

function startsTerm(day: SolarDay, name: string): boolean {
  const term = day.getTermDay()
  return term.getDayIndex() === 0 && term.getSolarTerm().getName() === name
}

function isoOf(day: SolarDay): string {
  const parts = [day.getMonth(), day.getDay()].map((part) => String(part).padStart(2, '0'))
  return `${day.getYear()}-${parts.join('-')}`
}
