import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { OpenedWall } from '../../domain/content/api'
import type { DayCount } from '../../domain/content/openings'
import type { PositionRow } from '../../domain/content/positions-api'
import { isWallNumber } from '../../domain/content/wall-number'
import type { WallRow, WallView } from '../../domain/content/walls-api'
import { seePdf } from '../../e2e/read-pdf'
import { withTestCloud } from '../../e2e/test-cloud'
import { firstBroken } from '../lib/history'
import type { StoredWall } from '../lib/stored'

const test = withTestCloud()
const facts = { title: '养前村孝亲墙', place: '敬老院南墙（演示）', latitude: 30.1, longitude: 115.3 }
const PAGES = 'http://127.0.0.1:8640'

const make = (input: object = {}) =>
  test.done<WallView>('editor', 'content', 'createWall', {
    id: ulid().toLowerCase(),
    command: ulid(),
    areaId: 'v-yangqian',
    facts,
    ...input,
  })
const step = (wall: WallView, action: string, input: object = {}) =>
  test.done<WallView>('editor', 'content', action, {
    id: wall.id,
    command: ulid(),
    version: wall.version,
    ...input,
  })
const openNumber = (number: string) =>
  test.done<OpenedWall>('visitor', 'content', 'openWall', { scene: `w%3D${number}` })
const download = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer())

describe('a wall its staff make', () => {
  it('gets a number of its own, opens by it, and shows what was hung in that order', async () => {
    const made = await make()
    expect(isWallNumber(made.number)).toBe(true)
    const panelIds = ['chengxin-zhongzi', 'aiguo-mianbei']
    const hung = await step(made, 'hangPanels', { panelIds })
    expect(hung.hanging.map(({ id }) => id)).toEqual(panelIds)
    const opened = await openNumber(made.number)
    if (opened.kind !== 'open') throw new Error(opened.kind)
    expect(opened.wall).toMatchObject({ title: facts.title, villageName: '养前村' })
    expect(opened.panels.map(({ id }) => id)).toEqual(panelIds)
  })

  it('is made once, whatever was sent twice, and takes one number', async () => {
    const input = { id: ulid().toLowerCase(), command: ulid() }
    const [one, other] = [await make(input), await make(input)]
    expect(other).toEqual(one)
  })

  it('keeps code and number when it is moved to another village', async () => {
    const made = await make()
    const moved = await step(made, 'moveWall', {
      villageId: 'v-yanghou',
      facts: { ...facts, place: '新广场' },
    })
    expect(moved).toMatchObject({ number: made.number, villageName: '养后村', place: '新广场' })
    const opened = await openNumber(made.number)
    if (opened.kind !== 'open') throw new Error(opened.kind)
    expect(opened.wall).toMatchObject({ villageName: '养后村', place: '新广场' })
  })

  it('once retired leads somewhere kind, and opens again when the step is taken back', async () => {
    const made = await make()
    const retired = await step(made, 'retireWall', { reason: '墙拆了' })
    expect((await openNumber(made.number)).kind).toBe('retired')
    expect(retired.actions).toEqual(['reopen', 'undo'])
    const back = await step(retired, 'undoWall')
    expect((await openNumber(made.number)).kind).toBe('open')
    expect(back.history.map(({ title }) => title)).toEqual(['新建', '停用', '撤销上一步'])
  })

  it('has a history nobody can edit unseen', async () => {
    const made = await make()
    await step(made, 'editWall', { facts: { ...facts, title: '养前村新墙' } })
    const stored = test
      .everything()
      .walls?.find((doc): doc is StoredWall => isWall(doc) && doc._id === made.id)
    if (stored === undefined) throw new Error('no wall')
    expect(firstBroken(stored)).toBeUndefined()
    expect(stored.history).toHaveLength(2)
  })

  it('tells the second of two who was first', async () => {
    const made = await make()
    await step(made, 'retireWall', { reason: '墙拆了' })
    const late = { id: made.id, command: ulid(), version: made.version, panelIds: [] }
    const answer = await test.answer('editor', 'content', 'hangPanels', late)
    expect(answer).toMatchObject({
      ok: false,
      code: 'conflict',
      message: expect.stringContaining('吴演示刚刚办了“停用”'),
    })
  })

  it('hangs nothing that is not there', async () => {
    const made = await make()
    const wrong = { id: made.id, command: ulid(), version: 1, panelIds: ['no-such-panel'] }
    expect(await test.answer('editor', 'content', 'hangPanels', wrong)).toMatchObject({ code: 'badInput' })
  })

  it('stands in the ledger of positions by itself, and leaves it when retired', async () => {
    const made = await make({ areaId: 'v-dingxi-1' }).catch(() => undefined)
    expect(made).toBeUndefined()
    const own = await make({ facts: { ...facts, place: '台账里看得到的墙' } })
    const rowOf = async () => {
      const { rows } = await test.done<{ rows: PositionRow[] }>('editor', 'content', 'positionsOf', {
        areaId: 'v-yangqian',
      })
      return rows.find(({ id }) => id === own.id)
    }
    expect(await rowOf()).toMatchObject({ kind: 'wall', place: '台账里看得到的墙', status: 'inUse' })
    await step(own, 'retireWall', { reason: '墙拆了' })
    expect(await rowOf()).toMatchObject({ status: 'retired', overdue: false })
  })
})

describe('openings', () => {
  it('stand in the list once the clock has summed them, and day by day in the chart at once', async () => {
    const made = await make()
    for (let time = 0; time < 5; time += 1)
      await test.done('visitor', 'content', 'countOpening', { wallId: made.id })
    const { days } = await test.done<{ days: DayCount[] }>('editor', 'content', 'openingsOf', {
      id: made.id,
      days: 30,
    })
    expect(days).toHaveLength(30)
    expect(days.at(-1)?.count).toBe(5)
    await test.cloud.call('clock', {}, {})
    const { rows } = await test.done<{ rows: WallRow[] }>('editor', 'content', 'wallsOf', {
      areaId: 't-taiqian',
    })
    expect(rows.find(({ id }) => id === made.id)).toMatchObject({ opened7: 5, opened30: 5 })
    await step(made, 'editWall', { facts })
    const again = await test.done<{ rows: WallRow[] }>('editor', 'content', 'wallsOf', {
      areaId: 't-taiqian',
    })
    expect(again.rows.find(({ id }) => id === made.id)?.opened7).toBe(5)
  })
})

describe('a sign', () => {
  it.each([
    ['A4', 'web', [210, 297]],
    ['A3', 'web', [297, 420]],
    ['A4', 'miniProgram', [210, 297]],
  ] as const)(
    'on %s with the code of %s is that paper, and its code opens the wall',
    async (size, code, paper) => {
      const made = await make()
      const sign = await test.done<{ url: string; name: string; code: string }>(
        'editor',
        'content',
        'wallSign',
        {
          id: made.id,
          size,
          code,
          pages: PAGES,
        },
      )
      expect(sign).toMatchObject({ code, name: `养前村养前村孝亲墙 ${made.number} ${size}.pdf` })
      const seen = await seePdf(await download(sign.url))
      expect(seen).toMatchObject({ paper, pages: 1 })
      const scene = new URL(seen.code.replace('/#/', '/')).searchParams.get('scene') ?? ''
      const opened = await test.done<OpenedWall>('visitor', 'content', 'openWall', { scene })
      if (opened.kind !== 'open') throw new Error(opened.kind)
      expect(opened.wall.id).toBe(made.id)
    },
  )
})

function isWall(doc: unknown): doc is StoredWall {
  return typeof doc === 'object' && doc !== null && 'number' in doc && 'history' in doc
}
