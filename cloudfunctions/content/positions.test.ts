import excel from 'exceljs'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../../domain/calendar'
import { POSITION_COLUMNS, type PositionCells } from '../../domain/content/position-columns'
import type { Imported, PositionRow, PositionView } from '../../domain/content/positions-api'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const today = dayOf(Date.now())
const facts = {
  kind: 'banner',
  place: '桥头路灯（演示）',
  shows: '讲文明',
  since: '',
  lookEvery: 90,
  photo: '',
}
const keeper = { name: '韩演示', phone: '13800000009' }

const add = (input: object = {}) =>
  test.done<PositionView>('editor', 'content', 'addPosition', {
    id: ulid(),
    command: ulid(),
    areaId: 'v-yangqian',
    facts,
    keeper,
    ...input,
  })
const ledger = async (who: string, areaId = 't-taiqian') =>
  (await test.done<{ rows: PositionRow[] }>(who, 'content', 'positionsOf', { areaId })).rows

async function fileOf(rows: readonly PositionCells[]): Promise<string> {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('台账')
  sheet.addRow(POSITION_COLUMNS.map(({ name }) => name))
  for (const cells of rows) sheet.addRow(POSITION_COLUMNS.map(({ key }) => cells[key] ?? ''))
  return Buffer.from(await book.xlsx.writeBuffer()).toString('base64')
}
const bring = (file: string, command = ulid()) =>
  test.done<Imported>('editor', 'content', 'importPositions', { areaId: 't-taiqian', command, file })
const row = (cells: PositionCells = {}): PositionCells => ({
  kind: '标语',
  village: '养后村',
  place: `表格里来的 ${ulid()}`,
  ...cells,
})

describe('the ledger of positions', () => {
  it('lists what is overdue first and what was taken down last', async () => {
    const rows = await ledger('editor')
    const overdue = rows.map(({ overdue }) => overdue)
    expect(overdue).toContain(true)
    expect(overdue).toEqual([...overdue].sort((one, other) => Number(other) - Number(one)))
    expect(rows.at(-1)).toMatchObject({ id: 'yangqian-old', status: 'retired' })
  })

  it('shows a keeper’s number to those who may have to ring, and masks it for the rest', async () => {
    const { id } = await add({ facts: { ...facts, place: '看电话的地方' } })
    const numberFor = async (who: string) =>
      (await test.done<PositionView>(who, 'content', 'readPosition', { id })).keeper.phone
    expect(await numberFor('editor')).toBe('13800000009')
    expect(await numberFor('villageCommittee')).toBe('13800000009')
    expect(await numberFor('civility')).toBe('138****0009')
    for (const one of await ledger('editor')) expect(one.keeper.phone).not.toMatch(/^\d{11}$/)
  })

  it('takes a look from whoever went there, and counts anew from that day', async () => {
    const { id } = await add({ facts: { ...facts, place: '早该看的', since: '2025-01-01' } })
    const due = async () => (await ledger('villageCommittee', 'v-yangqian')).find((one) => one.id === id)
    expect(await due()).toMatchObject({ overdue: true })
    const look = { id, command: ulid(), day: today, state: 'worn', note: '掉色了', photo: '' }
    const looked = await test.done<PositionView>('villageCommittee', 'content', 'lookAtPosition', look)
    expect(looked.looks).toMatchObject([{ day: today, state: 'worn', note: '掉色了', who: '韩演示' }])
    expect(await due()).toMatchObject({ overdue: false, lastLook: today, lookDue: addDays(today, 90) })
    const again = await test.done<PositionView>('villageCommittee', 'content', 'lookAtPosition', look)
    expect(again.looks).toHaveLength(1)
  })

  it('refuses a look on a day to come', async () => {
    const look = {
      id: 'demo-position-1',
      command: ulid(),
      day: addDays(today, 1),
      state: 'fine',
      note: '',
      photo: '',
    }
    const answer = await test.answer('editor', 'content', 'lookAtPosition', look)
    expect(answer).toMatchObject({ code: 'badInput', fields: [{ path: 'day' }] })
  })
})

describe('an Excel file', () => {
  it('with faults brings in nothing, and tells each with its row, its column and the mend', async () => {
    const before = test.everything()
    const { added, faults } = await bring(
      await fileOf([row(), row({ kind: '条幅', village: '没有村', phone: '12' }), row({ since: '去年' })]),
    )
    expect(added).toBe(0)
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [3, '村'],
      [3, '类型'],
      [3, '管护人电话'],
      [4, '挂出日期'],
    ])
    expect(test.everything()).toEqual(before)
  })

  it('that is sound comes in whole, once, whatever was sent twice', async () => {
    const [file, command] = [
      await fileOf([row({ place: '第一处' }), row({ place: '第二处', since: '2026/3/1' })]),
      ulid(),
    ]
    expect(await bring(file, command)).toEqual({ added: 2, changed: 0, faults: [] })
    await bring(file, command)
    const mine = (await ledger('editor')).filter(({ place }) => ['第一处', '第二处'].includes(place))
    expect(mine.map(({ since }) => since).sort()).toEqual(['', '2026-03-01'])
  })

  it('says of a place already in the ledger, or twice in the file, that it is', async () => {
    await bring(await fileOf([row({ place: '只该有一处' })]))
    const { faults } = await bring(
      await fileOf([row({ place: '只该有一处' }), row({ place: '重复的' }), row({ place: '重复的' })]),
    )
    expect(faults.map(({ row, message }) => [row, message.slice(0, 10)])).toEqual([
      [2, '台账里已经有这一处了'],
      [4, '和第 3 行是同一处'],
    ])
  })

  it('that went out comes in again, and only what was changed in it changes', async () => {
    const { url } = await test.done<{ url: string }>('editor', 'content', 'exportPositions', {
      areaId: 't-taiqian',
      empty: false,
    })
    const book = new excel.Workbook()
    await book.xlsx.load(await (await fetch(url)).arrayBuffer())
    const [sheet] = book.worksheets
    const line = sheet?.getRows(3, sheet.rowCount)?.find((one) => one.getCell(3).value === '桥头（演示）')
    if (line === undefined) throw new Error('no such line')
    line.getCell(4).value = '换了新的话'
    const file = Buffer.from(await book.xlsx.writeBuffer()).toString('base64')
    expect(await bring(file)).toEqual({ added: 0, changed: 1, faults: [] })
    expect((await ledger('editor')).find(({ place }) => place === '桥头（演示）')?.shows).toBe('换了新的话')
  })

  it('that is none of ours is refused with what to do', async () => {
    const file = Buffer.from('not a spreadsheet').toString('base64')
    const answer = await test.answer('editor', 'content', 'importPositions', {
      areaId: 't-taiqian',
      command: ulid(),
      file,
    })
    expect(answer).toMatchObject({ code: 'badInput', message: expect.stringContaining('请先下载空表') })
  })
})
