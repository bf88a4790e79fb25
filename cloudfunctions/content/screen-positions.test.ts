import excel from 'exceljs'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { POSITION_COLUMNS } from '../../domain/content/position-columns'
import type { Imported, PositionView } from '../../domain/content/positions-api'
import type { ScreenView } from '../../domain/content/screens-api'
import { withTestCloud } from '../../e2e/test-cloud'
import { newKey, on, panel, screensOn, slogan } from '../../e2e/test-screens'

const test = withTestCloud()
const { paired, saved } = screensOn(test)

const inLedger = (id: string) =>
  test.done<PositionView>('villageCommittee', 'content', 'readPosition', { id })
const step = (view: ScreenView, action: string, more: object = {}) =>
  test.done<ScreenView>('editor', 'content', action, { ...on(view), ...more })

describe('a screen in the ledger of positions', () => {
  it('stands there once it is paired, and follows what it is called and plays', async () => {
    const view = await paired(newKey(), '广场大屏')
    expect(await inLedger(view.id)).toMatchObject({
      kind: 'screen',
      villageName: '养前村',
      place: '广场大屏',
      shows: '还没排节目',
      status: 'inUse',
      follows: true,
    })
    await saved(view, [slogan('红事新办'), slogan('白事简办'), panel('chengxin-zhongzi')], '戏台大屏')
    expect(await inLedger(view.id)).toMatchObject({
      place: '戏台大屏',
      shows: '排了 3 个节目：标语、图画',
    })
  })

  it('without its machine still hangs there, and is gone when it is retired', async () => {
    const off = await step(await paired(newKey()), 'unpairScreen')
    expect(await inLedger(off.id)).toMatchObject({ status: 'inUse', shows: '还没排节目；没接机器' })
    await step(off, 'retireScreen')
    expect(await inLedger(off.id)).toMatchObject({ status: 'retired' })
  })

  it('takes no line for what the ledger does not know, nor for a repeat', async () => {
    const view = await paired(newKey())
    const urgent = { ...on(view), words: { title: '今晚停水', text: '晚上 8 点停水。' }, minutes: 30 }
    await test.done('editor', 'content', 'sendUrgent', urgent)
    await test.done('editor', 'content', 'sendUrgent', urgent)
    expect((await inLedger(view.id)).history).toHaveLength(1)
  })

  it('takes a keeper and looks from the ledger, and nothing else', async () => {
    const { id } = await paired(newKey(), '改不动的屏')
    const { facts, version } = await inLedger(id)
    const wrong = { ...facts, kind: 'banner', place: '别处', shows: '别的', lookEvery: 30 }
    const keeper = { name: '韩演示', phone: '' }
    const edit = { id, command: ulid(), version, facts: wrong, keeper }
    const edited = await test.done<PositionView>('editor', 'content', 'editPosition', edit)
    expect(edited).toMatchObject({ kind: 'screen', place: '改不动的屏', shows: '还没排节目', keeper })
    expect(edited.facts.lookEvery).toBe(30)
    expect(edited.actions).toEqual(['look', 'edit'].sort())
    const look = { id, command: ulid(), day: '2026-01-05', state: 'fine', note: '', photo: '' }
    expect(
      (await test.done<PositionView>('villageCommittee', 'content', 'lookAtPosition', look)).looks,
    ).toHaveLength(1)
    const retire = { id, command: ulid(), version: version + 2, reason: '不要了' }
    expect(await test.answer('editor', 'content', 'retirePosition', retire)).toMatchObject({ code: 'notNow' })
  })
})

describe('an Excel file with screens in it', () => {
  const fileOf = async (cells: Record<string, string>) => {
    const book = new excel.Workbook()
    const sheet = book.addWorksheet('台账')
    sheet.addRow(POSITION_COLUMNS.map(({ name }) => name))
    sheet.addRow(POSITION_COLUMNS.map(({ key }) => cells[key] ?? ''))
    return Buffer.from(await book.xlsx.writeBuffer()).toString('base64')
  }
  const bring = async (cells: Record<string, string>) =>
    test.done<Imported>('editor', 'content', 'importPositions', {
      areaId: 't-taiqian',
      command: ulid(),
      file: await fileOf(cells),
    })

  it('comes back as it went out, a town’s own screen too, with its keeper changed', async () => {
    const { id, villageName } = await paired(newKey(), '镇政府门口', 't-taiqian')
    const row = { kind: '电子屏', village: villageName, place: '镇政府门口', shows: '还没排节目', id }
    expect(await bring({ ...row, keeper: '韩演示' })).toEqual({ added: 0, changed: 1, faults: [] })
    const { rows } = await test.done<{ rows: PositionView[] }>('editor', 'content', 'positionsOf', {
      areaId: 't-taiqian',
      kind: 'screen',
    })
    expect(rows.find((one) => one.id === id)?.keeper.name).toBe('韩演示')
  })

  it('that says a screen is elsewhere is told where to change it', async () => {
    const { id } = await paired(newKey(), '村委会的屏')
    const row = { kind: '电子屏', village: '养前村', place: '搬到别处', shows: '还没排节目', id }
    expect((await bring(row)).faults).toMatchObject([
      { row: 2, column: '位置', message: expect.stringContaining('到那边改') },
    ])
  })
})
