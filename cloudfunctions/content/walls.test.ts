import { describe, expect, it } from 'vitest'
import { dayOf } from '../../domain/calendar'
import type { FirstPage, OpenedWall } from '../../domain/content/api'
import { wallNumber } from '../../domain/content/wall-number'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()

const open = (scene: string) => test.done<OpenedWall>('visitor', 'content', 'openWall', { scene })

describe('a scanned code', () => {
  it('opens its wall with every panel that hangs there, whole', async () => {
    const opened = await open('w%3Dyangqian-1')
    if (opened.kind !== 'open') throw new Error(opened.kind)
    expect(opened.wall).toMatchObject({ villageName: '养前村', phone: '0000-1234003' })
    expect(opened.panels).toHaveLength(8)
    for (const panel of opened.panels) {
      expect(panel.paragraphs.length).toBeGreaterThan(2)
      expect(panel.art).toMatch(/^<svg/)
    }
  })

  it('opens the same wall by its number, as it is printed and as it is typed', async () => {
    const opened = await open(`w%3D${wallNumber(3)}`)
    if (opened.kind !== 'open') throw new Error(opened.kind)
    expect(opened.wall.id).toBe('yangqian-1')
  })

  it.each([
    [`w=${wallNumber(900)}`, 'unknown'],
    ['w=10018', 'mistyped'],
    ['w=yangqian-old', 'retired'],
    ['w=never-painted', 'unknown'],
    ['', 'malformed'],
    ['q=1', 'malformed'],
    ['w=<script>', 'malformed'],
    ['w=%E0%A4%A', 'malformed'],
    ["w=a' OR '1'='1", 'malformed'],
  ])('%s leads to stories and a number to call (%s)', async (scene, kind) => {
    const opened = await open(scene)
    if (opened.kind === 'open') throw new Error('it must not open')
    expect(opened.kind).toBe(kind)
    expect(opened.stories.length).toBeGreaterThan(0)
    expect(opened.phone).toMatch(/\d/)
  })
})

describe('openings', () => {
  it('are counted by wall and day, none lost when many scan at once', async () => {
    const count = () => test.answer('visitor', 'content', 'countOpening', { wallId: 'yanghou-1' })
    await Promise.all(Array.from({ length: 60 }, count))
    const kept = test.cloud.database
      .page('wallOpenings', { skip: 0, limit: 400 })
      .filter(isCount)
      .filter(({ wallId, day }) => wallId === 'yanghou-1' && day === dayOf(Date.now()))
    expect(kept.reduce((sum, one) => sum + Number(one.count), 0)).toBe(60)
  })

  it('of a wall that is not there are not counted', async () => {
    const answer = await test.done('visitor', 'content', 'countOpening', { wallId: 'nowhere' })
    expect(answer).toEqual({ counted: false })
  })
})

describe('the first page', () => {
  it('speaks for the village asked for, with its stories, phone and today in both calendars', async () => {
    const page = await test.done<FirstPage>('visitor', 'content', 'firstPage', { areaId: 'v-yangqian' })
    expect(page.area).toMatchObject({ name: '养前村', phone: '0000-1234003' })
    expect(page.stories).toHaveLength(3)
    expect(page.today.lunar).toMatch(/月/)
    expect(page.wallId).toBe('yangqian-1')
  })

  it('speaks for the first village to one who has not picked', async () => {
    const page = await test.done<FirstPage>('visitor', 'content', 'firstPage', {})
    expect(page.area.id).toBe('v-wangjiagang')
  })
})

function isCount(doc: unknown): doc is { count: unknown; wallId: unknown; day: unknown } {
  return typeof doc === 'object' && doc !== null && 'count' in doc && 'wallId' in doc
}
