import ICAL from 'ical.js'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { dayAway, demoGathering } from '../../deploy/demo/gatherings'
import { addDays } from '../../domain/calendar'
import type { GatheringCard, OfficeRow, OfficeView, OpenedGathering } from '../../domain/gatherings/views'
import { instantOf } from '../../domain/gatherings/when'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { gatheringsOn } from '../../e2e/test-gatherings'

const test = withTestCloud()
const { call, create, step, published, signUp, leave, read, inbox } = gatheringsOn(test)

const about = async (who: string, id: string) => (await inbox(who)).filter(({ page }) => page.includes(id))
const calendar = async (areaId: string, more: object = {}) =>
  (await call<{ rows: GatheringCard[] }>('visitor', 'calendar', { areaId, ...more })).rows
const when = (day: string, begins = '09:00', ends = '11:00') => ({ day, lastDay: day, begins, ends })

describe('a gathering', () => {
  it('is seen by nobody until it is published, then by whoever lives there, without logging in', async () => {
    const made = await create({ title: '只有镇里看得见（演示）' })
    expect(await call<OpenedGathering>('visitor', 'readGathering', { id: made.id })).toEqual({
      kind: 'unknown',
    })
    const refused = await test.answer('villager', 'gatherings', 'signUp', {
      id: made.id,
      command: ulid(),
      form: { seats: 1, name: '', phoneTail: '', branchId: '', answers: [] },
    })
    expect(refused).toMatchObject({ ok: false, code: 'notFound' })
    await step('editor', 'publishGathering', made)
    expect((await read('visitor', made.id)).title).toBe('只有镇里看得见（演示）')
    for (const area of ['v-yangqian', 'v-wangjiagang', 't-taiqian'])
      expect((await calendar(area)).map(({ id }) => id)).toContain(made.id)
    expect((await calendar('v-dingxi-1')).map(({ id }) => id)).not.toContain(made.id)
  })

  it('of a village is the village’s: its committee makes it, another village does not see it', async () => {
    const made = await published({ title: '村里自己办的（演示）' }, 'villageCommittee', 'v-yangqian')
    expect((await calendar('v-yangqian')).map(({ id }) => id)).toContain(made.id)
    expect((await calendar('v-wangjiagang')).map(({ id }) => id)).not.toContain(made.id)
    const input = { ...fresh(), areaId: 't-taiqian', facts: demoGathering() }
    expect(await test.answer('villageCommittee', 'gatherings', 'createGathering', input)).toMatchObject({
      ok: false,
      code: 'notAllowed',
    })
  })

  it('is opened by its code', async () => {
    const made = await published()
    const opened = await call<OpenedGathering>('visitor', 'readGathering', { scene: `g%3D${made.number}` })
    expect(opened).toMatchObject({ kind: 'open', view: { id: made.id } })
    expect(await call('visitor', 'readGathering', { scene: 'g=99998' })).toMatchObject({
      kind: expect.stringMatching(/unknown|mistyped/),
    })
    const { image, code } = await call<{ image: string; code: string }>('editor', 'gatheringCode', {
      id: made.id,
      pages: 'http://127.0.0.1:8640',
    })
    expect(code).toBe('miniProgram')
    expect(image).toMatch(/^data:image\/png;base64,[A-Za-z0-9+/]{100}/)
  })

  it('that comes back is several, each to be changed by itself, made once however often it is asked for', async () => {
    const day = dayAway(20)
    const input = {
      ...fresh(),
      areaId: 't-taiqian',
      facts: demoGathering({
        title: '每周一课（演示）',
        when: when(day),
        programme: [{ day, begins: '', what: '开讲', where: '', who: '' }],
      }),
      repeat: { every: 'week', times: 3 },
    }
    const [one, other] = await Promise.all([
      call<OfficeView & { made: string[] }>('editor', 'createGathering', input),
      call<OfficeView & { made: string[] }>('editor', 'createGathering', input),
    ])
    expect(other.made).toEqual(one.made)
    const views = await Promise.all(one.made.map((id) => call<OfficeView>('editor', 'readOffice', { id })))
    expect(views.map(({ when: { day: on } }) => on)).toEqual([day, addDays(day, 7), addDays(day, 14)])
    expect(views.map(({ facts }) => facts.programme[0]?.day)).toEqual([
      day,
      addDays(day, 7),
      addDays(day, 14),
    ])
    expect(new Set(views.map(({ number }) => number)).size).toBe(3)
    const [, second, third] = views
    if (second === undefined || third === undefined) throw new Error('three were made')
    await step('editor', 'editGathering', second, {
      facts: { ...second.facts, title: '这一次换个题目（演示）' },
    })
    expect((await call<OfficeView>('editor', 'readOffice', { id: third.id })).title).toBe('每周一课（演示）')
  })

  it('that lasts several days is still to come on its second day', async () => {
    const made = await published({
      when: { day: dayAway(-1), lastDay: dayAway(1), begins: '09:00', ends: '17:00' },
    })
    expect((await calendar('v-yangqian')).map(({ id }) => id)).toContain(made.id)
    const month = await calendar('v-yangqian', { from: dayAway(-3), to: dayAway(-1) })
    expect(month.map(({ id }) => id)).toContain(made.id)
    expect(
      (await calendar('v-yangqian', { from: dayAway(-9), to: dayAway(-2) })).map(({ id }) => id),
    ).not.toContain(made.id)
  })
})

describe('a change', () => {
  it('of day or place tells everybody who signed up, and nobody else', async () => {
    const made = await published({ title: '改期的（演示）' })
    await signUp('villager', made.id)
    await signUp('neighbour', made.id)
    await leave('neighbour', made.id)
    const moved = { when: when(dayAway(9), '14:00', ''), place: '村部二楼（演示）', reason: '广场那天有集' }
    const command = ulid()
    const input = { id: made.id, version: made.version, command, ...moved }
    await call('editor', 'moveGathering', input)
    await call('editor', 'moveGathering', input)
    expect(await about('villager', made.id)).toMatchObject([
      {
        title: '改期了，请看新的时间地方',
        text: expect.stringMatching(/14:00，村部二楼（演示）。广场那天有集/),
      },
    ])
    expect(await about('neighbour', made.id)).toEqual([])
    expect(await read('visitor', made.id)).toMatchObject({
      place: '村部二楼（演示）',
      movedFrom: { place: '文化广场（演示）', reason: '广场那天有集' },
    })
  })

  it('of day or place cannot be slipped in as an edit', async () => {
    const made = await published()
    const input = {
      id: made.id,
      version: made.version,
      command: ulid(),
      facts: { ...made.facts, place: '别处（演示）' },
    }
    expect(await test.answer('editor', 'gatherings', 'editGathering', input)).toMatchObject({
      ok: false,
      code: 'badInput',
    })
  })

  it('of mind tells everybody: cancelled, with the reason, and held after all', async () => {
    const made = await published({ title: '取消的（演示）' })
    await signUp('villager', made.id)
    const cancelled = await step('editor', 'cancelGathering', made, { reason: '下大雨' })
    expect(await about('villager', made.id)).toMatchObject([
      { title: '取消了，不用来了', text: expect.stringMatching(/下大雨/) },
    ])
    expect(await read('villager', made.id)).toMatchObject({
      cancelled: true,
      cancelReason: '下大雨',
      door: 'none',
    })
    await step('editor', 'restoreGathering', cancelled)
    expect((await about('villager', made.id))[0]).toMatchObject({ title: '照常办，您报的名还在' })
    expect((await read('villager', made.id)).mine?.status).toBe('in')
  })

  it('reaches hundreds: the clock tells whom the call did not', async () => {
    const made = await published({ signUp: { ...demoGathering().signUp, capacity: 0 } })
    const people = Array.from({ length: 230 }, (_, place) => `oLocalMany${place}`)
    for (let from = 0; from < people.length; from += 23)
      await Promise.all(people.slice(from, from + 23).map((who) => signUp(who, made.id)))
    await step('editor', 'cancelGathering', made, { reason: '台风要来' })
    const told = () =>
      test.cloud.database
        .page('notices', { skip: 0, limit: 1000, text: '台风要来' })
        .map((one) => Object(one).to)
    expect(told()).toHaveLength(200)
    const seats = {
      collectionName: 'gatherings',
      query: JSON.stringify({ _id: made.id }),
      multi: true,
      merge: true,
    }
    // As if a minute had passed since.
    const data = JSON.stringify({ $set: { tellSince: '2026-01-01T00:00:00.000Z' } })
    test.cloud.database.handle('database.modifyDocument', { ...seats, data })
    await test.cloud.fireTimer('clock')
    await test.cloud.fireTimer('clock')
    expect(new Set(told()).size).toBe(230)
    expect(told()).toHaveLength(230)
  })

  it('by two at once is one’s, and the other is told who was first', async () => {
    const made = await published()
    await step('editor', 'cancelGathering', made, { reason: '下大雨' })
    const late = { id: made.id, version: made.version, command: ulid(), reason: '停电' }
    expect(await test.answer('civility', 'gatherings', 'cancelGathering', late)).toMatchObject({
      ok: false,
      code: 'conflict',
      message: expect.stringMatching(/吴演示刚刚办了“取消”/),
    })
  })
})

describe('a reminder', () => {
  it('goes out once, the day before, to those with a seat', async () => {
    const soon = new Date(Date.now() + 20 * 3_600_000 + 8 * 3_600_000).toISOString()
    const on = soon.slice(0, 10)
    const made = await published({
      title: '明天的课（演示）',
      when: { day: on, lastDay: on, begins: soon.slice(11, 16), ends: '' },
      signUp: { ...demoGathering().signUp, capacity: 1 },
    })
    await signUp('villager', made.id)
    await signUp('neighbour', made.id)
    await test.cloud.fireTimer('clock')
    await test.cloud.fireTimer('clock')
    expect((await about('villager', made.id)).map(({ title }) => title)).toEqual(['明天别忘了'])
    expect(await about('neighbour', made.id)).toEqual([])
    const view = await call<OfficeView>('editor', 'readOffice', { id: made.id })
    expect(view.history.map(({ title }) => title)).toEqual(['写好', '发布', '提醒报了名的人'])
  })
})

describe('the organisers’ list', () => {
  it('has drafts and what is under the area, what is over apart', async () => {
    const draft = await create({ title: '还没发布（演示）' })
    const over = await create({ title: '办完的（演示）', when: when(dayAway(-3)) })
    await step('editor', 'publishGathering', over)
    const list = async (tab: string) =>
      (await call<{ rows: OfficeRow[] }>('leader', 'officeList', { areaId: 't-taiqian', tab })).rows.map(
        ({ id }) => id,
      )
    expect(await list('coming')).toContain(draft.id)
    expect(await list('over')).toContain(over.id)
    await step('editor', 'discardGathering', draft)
    expect(await list('coming')).not.toContain(draft.id)
  })
})

describe('a place’s calendar', () => {
  it('is a file that any calendar reads', async () => {
    const made = await published({
      title: '放电影；带板凳，看戏（演示）',
      kind: 'film',
      when: when(dayAway(12), '19:00', '21:00'),
    })
    const { name, text } = await call<{ name: string; text: string }>('visitor', 'calendarFile', {
      areaId: 'v-yangqian',
    })
    expect(name).toMatch(/^养前村的学习和活动 \d{4}-\d\d-\d\d\.ics$/)
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
    const found = events.find(({ uid }) => uid === `${made.id}@xiangfeng`)
    expect(found?.summary).toBe('放电影；带板凳，看戏（演示）')
    expect(found?.startDate.toJSDate().toISOString()).toBe(instantOf(dayAway(12), '19:00'))
  })
})
