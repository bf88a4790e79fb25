import ExcelJS from 'exceljs'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { demoWedding } from '../../deploy/demo/registrations'
import type { RegistrationView } from '../../domain/ceremonies/api'
import type { ExportView, LedgerRow, LedgerSummary } from '../../domain/ceremonies/ledger-api'
import { addDays, dayOf } from '../../domain/calendar'
import { fresh, withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const MONTH = addDays(dayOf(Date.now()), 30).slice(0, 7)
const WHOLE = { from: '2020-01', to: '2099-12' }

interface Page {
  rows: LedgerRow[]
  more: boolean
  after: string
}

const submit = (changes: Parameters<typeof demoWedding>[0] = {}) =>
  test.done<RegistrationView>('neighbour', 'ceremonies', 'submitRegistration', {
    ...fresh(),
    ...demoWedding(changes),
  })
const page = (who: string, input: object) => test.done<Page>(who, 'ceremonies', 'ledger', input)
const settle = (who: string, areaId: string) =>
  test.done<{ settled: boolean }>(who, 'ceremonies', 'settleLedger', { areaId })
const summary = (who: string, areaId: string, ledger = 'celebrations') =>
  test.done<LedgerSummary>(who, 'ceremonies', 'ledgerSummary', { areaId, ledger, ...WHOLE })

describe('a ledger', () => {
  it('shows a wedding in its columns, the household in full to those who keep it', async () => {
    const { id, number } = await submit({ people: { host: '孔演示' }, facts: { tables: 11 } })
    const { rows } = await page('villageCommittee', { areaId: 'v-yangqian', ledger: 'celebrations' })
    expect(rows[0]).toMatchObject({ id, standing: 'within', isLate: false })
    expect(rows[0]?.cells).toMatchObject({
      number,
      village: '养前村',
      household: '孔演示',
      phone: '138****0000',
      kind: '婚事',
      tables: 11,
      costPerTable: 26_000,
      bridePrice: 5_000_000,
      timing: '按时',
      decision: '等理事会看',
    })
    expect(rows[0]?.cells.day).toMatch(/^\d{4} 年 \d+ 月 \d+ 日（周.）$/)
    expect(rows[0]?.cells.lunar).toMatch(/^闰?.月/)
  })

  it('writes down whose data was read', async () => {
    const reads = test.everything().reads ?? []
    expect(JSON.stringify(reads)).toContain('韩演示')
  })

  it('has its figures as soon as a reader asks for them, in the village and in the town', async () => {
    expect(await settle('villageCommittee', 'v-yangqian')).toEqual({ settled: true })
    expect(await settle('villageCommittee', 'v-yangqian')).toEqual({ settled: false })
    const village = await summary('villageCommittee', 'v-yangqian')
    const town = await summary('civility', 't-taiqian')
    expect(village.total).toMatchObject({ count: 1, weddings: 1, tablesSum: 11, bridePriceSum: 5_000_000 })
    expect(village.months).toMatchObject([{ month: MONTH, tally: { count: 1 } }])
    expect(town.places).toMatchObject([{ areaId: 'v-yangqian', name: '养前村', tally: { count: 1 } }])
    expect(town.total).toEqual(village.total)
  })

  it('keeps funerals apart, and shows only what is asked for', async () => {
    await submit({ facts: { brideCash: 6_800_000 } })
    await test.done('villager', 'ceremonies', 'reportFuneral', {
      ...fresh(),
      people: { deceased: '何演示', phone: '13800000001' },
      facts: { ceremony: 'funeral', villageId: 'v-yangqian' },
    })
    const area = { areaId: 'v-yangqian' }
    const over = await page('chair', { ...area, ledger: 'celebrations', outcome: 'over' })
    expect(over.rows.map(({ standing }) => standing)).toEqual(['over'])
    const funerals = await page('chair', { ...area, ledger: 'funerals' })
    expect(funerals.rows.map(({ cells }) => cells.deceased)).toEqual(['何演示'])
    const months = { from: '2020-01', to: '2020-12' }
    expect((await page('chair', { ...area, ledger: 'celebrations', ...months })).rows).toEqual([])
    expect((await page('chair', { ...area, ledger: 'celebrations', kind: 'fullMonth' })).rows).toEqual([])
    expect((await page('chair', { ...area, ledger: 'celebrations', kind: 'wedding' })).rows).toHaveLength(2)
  })

  it('lets go of what was withdrawn', async () => {
    await settle('chair', 'v-yangqian')
    const before = await summary('chair', 'v-yangqian')
    const { id, version } = await submit()
    await settle('chair', 'v-yangqian')
    expect((await summary('chair', 'v-yangqian')).total.count).toBe(before.total.count + 1)
    await test.done('neighbour', 'ceremonies', 'withdrawRegistration', {
      id,
      command: ulid(),
      version,
      reason: '',
    })
    const { rows } = await page('chair', { areaId: 'v-yangqian', ledger: 'celebrations' })
    expect(rows.map((row) => row.id)).not.toContain(id)
    await settle('chair', 'v-yangqian')
    expect((await summary('chair', 'v-yangqian')).total).toEqual(before.total)
  })
})

describe('an export', () => {
  const ask = (input: object = {}) => ({
    id: ulid(),
    areaId: 'v-yangqian',
    ledger: 'celebrations',
    format: 'excel',
    ...input,
  })
  const fileAt = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

  it('of a short ledger is an Excel file at once, its sums the ledger’s own', async () => {
    const { total } = await summary('chair', 'v-yangqian')
    const made = await test.done<ExportView>('chair', 'ceremonies', 'exportLedger', ask())
    expect(made).toMatchObject({ status: 'ready', done: total.count, title: '养前村红事台账' })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Uint8Array.from(await fileAt(made.url)).buffer)
    const sheet = book.getWorksheet('红事')
    if (sheet === undefined) throw new Error('no sheet')
    const names = Array.from({ length: 20 }, (_, place) => sheet.getRow(3).getCell(place + 1).text)
    const sums = sheet.getRow(3 + total.count + 1)
    expect(names.slice(0, 6)).toEqual(['序号', '编号', '村', '户主', '联系电话', '事项'])
    expect(sums.getCell(names.indexOf('桌数') + 1).result).toBe(total.tablesSum)
    expect(sums.getCell(names.indexOf('彩礼（元）') + 1).result).toBe(total.bridePriceSum / 100)
    expect(sheet.getRow(4).getCell(names.indexOf('联系电话') + 1).text).toBe('138****0000')
  })

  it('asked for twice is one export', async () => {
    const input = ask()
    const first = await test.done<ExportView>('chair', 'ceremonies', 'exportLedger', input)
    const again = await test.done<ExportView>('chair', 'ceremonies', 'exportLedger', input)
    expect(again).toMatchObject({ id: first.id, status: 'ready' })
    const jobs = test.everything().exportJobs ?? []
    expect(jobs.filter((job) => Object(job)._id === input.id)).toHaveLength(1)
  })

  it('is nobody else’s to download', async () => {
    const input = ask()
    await test.done('chair', 'ceremonies', 'exportLedger', input)
    expect(await test.answer('member', 'ceremonies', 'readExport', { id: input.id })).toMatchObject({
      code: 'notFound',
    })
  })

  it('can be a Word table, and one registration a form to sign', async () => {
    const word = await test.done<ExportView>('chair', 'ceremonies', 'exportLedger', ask({ format: 'word' }))
    expect((await fileAt(word.url)).subarray(0, 2).toString()).toBe('PK')
    const { id } = await submit()
    const form = await test.done<{ url: string; title: string }>(
      'neighbour',
      'ceremonies',
      'exportRegistrationForm',
      { id },
    )
    expect(form.title).toContain('红事报备表')
    expect((await fileAt(form.url)).subarray(0, 2).toString()).toBe('PK')
  })
})
