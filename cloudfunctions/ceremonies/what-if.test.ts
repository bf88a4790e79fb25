import { EJSON } from 'bson'
import { Workbook, type Worksheet } from 'exceljs'
import { ulid } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../domain/calendar'
import {
  NO_WHAT_IF,
  mergeWhatIf,
  type Facts,
  type StandardDraft,
  type WhatIfPage,
  type WhatIfSum,
} from '../../domain/ceremonies'
import { withTestCloud } from '../../e2e/test-cloud'
import { handIn, step } from '../../e2e/test-registrations'

const test = withTestCloud()

const WEDDINGS = 1200
const FUNERALS = 30
const FIRST_DAY = '2026-01-05'

const tables = (value: number, ceremonies: ('wedding' | 'funeral')[] = ['wedding']): StandardDraft => ({
  title: '试一试的标准（演示）',
  issuer: '演示',
  clauses: [{ number: '第一条', text: `酒席不超过 ${value} 桌。` }],
  measures: [
    {
      id: 'tables',
      name: '桌数',
      ceremonies,
      unit: 'tables',
      counts: ['tables'],
      comparison: 'atMost',
      limit: { kind: 'fixed', value },
      strength: 'agreed',
      clause: '第一条',
      basis: 'feastPlace',
    },
  ],
})

/** A registration as far as anything of the past reads it; tables run from 6 to 17, every hundredth says none. */
function past(place: number, facts: Partial<Facts>, more: object = {}): object {
  const day = facts.day ?? addDays(FIRST_DAY, place % 500)
  const id = ulid()
  const { ceremony = 'wedding', villageId = 'v-yangqian' } = facts
  return {
    _id: id,
    countyId: 'c-demo',
    townId: 't-taiqian',
    villageId,
    villageName: villageId === 'v-yangqian' ? '养前村' : '王家岗村',
    number: `2026-演示-${String(place).padStart(4, '0')}`,
    people: { host: '不该出现的名字', phone: '13800000000' },
    ledger: ceremony === 'funeral' ? 'funerals' : 'celebrations',
    day,
    dayOrder: `${day}~${id}`,
    state: {
      status: 'decided',
      submittedAt: `${addDays(day, -20)}T02:00:00.000Z`,
      facts: {
        ceremony,
        villageId,
        receivingVillageId: 'outside',
        day,
        ...(place % 100 === 99 ? {} : { tables: 6 + (place % 12) }),
        ...facts,
      },
      ...more,
    },
  }
}

function insert(docs: readonly object[]): void {
  const data = docs.map((doc) => EJSON.stringify(doc, { relaxed: false }))
  test.cloud.database.handle('database.insertDocument', { collectionName: 'registrations', data })
}

const someWeddings = Array.from({ length: WEDDINGS }, (_, place) => place)
const declared = someWeddings.filter((place) => place % 100 !== 99).map((place) => 6 + (place % 12))

beforeAll(() => {
  insert(someWeddings.map((place) => past(place, {})))
  insert(Array.from({ length: FUNERALS }, (_, place) => past(place, { ceremony: 'funeral', tables: 9 })))
  insert([
    // None of these is anybody's wedding any more, or held where this standard has a say.
    past(0, { tables: 50 }, { status: 'withdrawn' }),
    past(0, { tables: 50 }, { status: 'closed', ending: 'merged' }),
    past(0, { tables: 50 }, { status: 'closed', ending: 'cancelled' }),
    past(0, { tables: 50, feastVillageId: 'v-wangjiagang' }),
    past(0, { tables: 50, feastVillageId: 'outside' }),
    past(0, { tables: 50, villageId: 'v-wangjiagang' }),
  ])
})

interface Asked {
  areaId: string
  standard: StandardDraft
  from?: string
  to?: string
}

/** Every page added up, and how many there were. */
async function whole(asked: Asked, who = 'villageCommittee'): Promise<{ sum: WhatIfSum; pages: number }> {
  let sum = NO_WHAT_IF
  let page: WhatIfPage | undefined
  let pages = 0
  do {
    page = await test.done<WhatIfPage>(who, 'ceremonies', 'whatIf', { ...asked, after: page?.after })
    sum = mergeWhatIf(sum, page)
    pages += 1
  } while (page.more)
  return { sum, pages }
}

const total = (sum: WhatIfSum, measureId: string, which: 'tried' | 'then') =>
  sum.rows
    .filter((row) => row.measureId === measureId)
    .reduce(
      (counts, row) => ({
        judged: counts.judged + row[which].judged,
        over: counts.over + row[which].over,
        advisedOver: counts.advisedOver + row[which].advisedOver,
        unknown: counts.unknown + row[which].unknown,
      }),
      { judged: 0, over: 0, advisedOver: 0, unknown: 0 },
    )

describe('a standard tried on more weddings than one read of the cloud may answer', () => {
  it('counts every one of them once, beside what was in force at that time', async () => {
    const { sum, pages } = await whole({ areaId: 'v-yangqian', standard: tables(10) })
    expect(pages).toBeGreaterThan(3)
    expect(sum.looked).toBe(WEDDINGS + 5)
    expect(total(sum, 'tables', 'tried')).toEqual({
      judged: WEDDINGS,
      over: declared.filter((one) => one > 10).length,
      advisedOver: 0,
      unknown: WEDDINGS / 100,
    })
    expect(total(sum, 'tables', 'then')).toEqual({
      judged: WEDDINGS,
      over: declared.filter((one) => one > 15).length,
      advisedOver: declared.filter((one) => one > 12 && one <= 15).length,
      unknown: WEDDINGS / 100,
    })
    expect(new Set(sum.rows.map(({ year }) => year))).toEqual(new Set([2026, 2027]))
  })

  it('names the cases by number, and nobody', async () => {
    const { sum } = await whole({ areaId: 'v-yangqian', standard: tables(10) })
    const cases = sum.cases.filter(({ measureId }) => measureId === 'tables')
    expect(cases).toHaveLength(declared.filter((one) => one > 10).length)
    expect(new Set(cases.map(({ number }) => number)).size).toBe(cases.length)
    expect(cases.find(({ number }) => number === '2026-演示-0011')).toEqual({
      number: '2026-演示-0011',
      villageId: 'v-yangqian',
      villageName: '养前村',
      day: addDays(FIRST_DAY, 11),
      measureId: 'tables',
      name: '桌数',
      unit: 'tables',
      outcome: 'over',
      declared: 17,
      limit: 10,
      overBy: 7,
      then: 'over',
    })
    expect(JSON.stringify(sum)).not.toContain('不该出现的名字')
  })

  it('looks only at the days asked for, the first and the last included', async () => {
    const to = addDays(FIRST_DAY, 9)
    const { sum } = await whole({ areaId: 'v-yangqian', standard: tables(10), from: FIRST_DAY, to })
    // Days come round every 500 weddings: three for each of the first ten days, and the five others of day one.
    expect(sum.looked).toBe(30 + 5)
    expect(sum.cases.every(({ day }) => day >= FIRST_DAY && day <= to)).toBe(true)
  })

  it('speaks of funerals where it measures them, and of its town’s villages when it is the town’s', async () => {
    const both = await whole({ areaId: 'v-yangqian', standard: tables(8, ['wedding', 'funeral']) })
    expect(both.sum.cases.filter(({ declared: said }) => said === 9).length).toBeGreaterThanOrEqual(FUNERALS)
    expect(both.sum.looked).toBe(WEDDINGS + 5 + FUNERALS)
    const town = await whole({ areaId: 't-taiqian', standard: tables(20) }, 'civility')
    // The feast in the next village and the wedding there are the town's matter too.
    expect(town.sum.cases.filter(({ declared: said }) => said === 50)).toHaveLength(2)
  })

  it('keeps nothing', async () => {
    const before = test.everything()
    await whole({ areaId: 'v-yangqian', standard: tables(10) })
    expect(test.everything()).toEqual(before)
  })

  it('is refused with every fault when the standard is not sound, and at a place where no page ends', async () => {
    const [measure] = tables(10).measures ?? []
    const standard = { ...tables(10), title: '', measures: [{ ...measure, clause: '第九条' }] }
    const answer = await test.answer('chair', 'ceremonies', 'whatIf', { areaId: 'v-yangqian', standard })
    expect(answer).toMatchObject({ ok: false, code: 'badInput', fields: [{ path: 'standard.title' }] })
    const lost = { areaId: 'v-yangqian', standard: tables(10), after: 'nowhere~' }
    expect(await test.answer('chair', 'ceremonies', 'whatIf', lost)).toMatchObject({
      fields: [{ path: 'after' }],
    })
  })
})

describe('the spreadsheet of a trial', () => {
  it('says the same as the pages, without a name', async () => {
    const asked = { areaId: 'v-yangqian', standard: tables(10) }
    const file = await test.done<{ url: string; name: string }>(
      'chair',
      'ceremonies',
      'whatIfWorkbook',
      asked,
    )
    const bytes = await (await fetch(file.url)).arrayBuffer()
    const book = await new Workbook().xlsx.load(bytes)
    const { sum } = await whole(asked)
    const counts = rowsOf(book.getWorksheet('汇总'), '条目')
    expect(counts.map(([name, village, year, judged, over]) => [name, village, year, judged, over])).toEqual(
      sum.rows.map((row) => [row.name, row.villageName, row.year, row.tried.judged, row.tried.over]),
    )
    const cases = rowsOf(book.getWorksheet('超出的'), '编号')
    expect(cases.map(([number, , day, , said]) => [number, day, said])).toEqual(
      sum.cases.map(({ number, day, declared: said }) => [number, day, said]),
    )
    expect(JSON.stringify([counts, cases])).not.toContain('不该出现的名字')
    expect(file.name).toMatch(/^养前村试算 \d{4}-\d{2}-\d{2}\.xlsx$/)
  })

  it('takes the place of the one before', async () => {
    const asked = { areaId: 'v-yangqian', standard: tables(10) }
    const made = () => test.done<{ fileId: string }>('chair', 'ceremonies', 'whatIfWorkbook', asked)
    expect((await made()).fileId).toBe((await made()).fileId)
  })
})

/** The rows under the header that begins with this title. */
function rowsOf(sheet: Worksheet | undefined, title: string): unknown[][] {
  const rows: unknown[][] = []
  sheet?.eachRow((row) => rows.push(Array.isArray(row.values) ? row.values.slice(1) : []))
  const header = rows.findIndex(([first]) => first === title)
  expect(header).toBeGreaterThanOrEqual(0)
  return rows.slice(header + 1)
}

describe('a wedding that a family really handed in', () => {
  const casesOf = async (number: string) => {
    const { sum } = await whole({ areaId: 'v-yangqian', standard: tables(10) })
    return sum.cases.filter((one) => one.number === number)
  }

  it('is tried while it stands, and no more once it is called off', async () => {
    const view = await handIn(test, 'villager', { facts: { tables: 40 } })
    expect(await casesOf(view.number)).toMatchObject([
      { measureId: 'tables', declared: 40, limit: 10, overBy: 30 },
    ])
    await step(test, 'villager', 'cancelRegistration', view, { reason: '不办了' })
    expect(await casesOf(view.number)).toEqual([])
  })
})
