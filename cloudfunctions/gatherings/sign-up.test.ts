import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { withTestCloud } from '../../e2e/test-cloud'
import { coming, gatheringsOn } from '../../e2e/test-gatherings'

const test = withTestCloud()
const { published, withSeats, signUp, leave, read, roster, inbox, step } = gatheringsOn(test)
const crowd = (count: number, name: string) =>
  Array.from({ length: count }, (_, place) => `oLocal${name}${place}`)

describe('the last seats asked for by a hundred people at once', () => {
  it('go to exactly as many as there are, and the rest wait in the order they came', async () => {
    const { id } = await published(withSeats(30))
    const people = crowd(100, 'Crowd')
    const answers = await Promise.all(people.map((who) => signUp(who, id)))
    expect(answers.filter(({ status }) => status === 'in')).toHaveLength(30)
    const waiting = answers.filter(({ status }) => status === 'waiting')
    // Nobody is told a place in the line that somebody else was told, too.
    expect(new Set(waiting.map(({ waitingPlace }) => waitingPlace)).size).toBe(70)
    const lines = (await roster('editor', id)).lines
    expect(lines.filter(({ status }) => status === 'in')).toHaveLength(30)
    expect(lines.filter(({ status }) => status === 'waiting')).toHaveLength(70)
    expect((await read('visitor', id)).counts).toEqual({ taken: 30, people: 30, waiting: 70 })
    const places = await Promise.all(
      people.map(async (who) => (await read(who, id)).mine?.waitingPlace ?? -1),
    )
    expect(places.filter((place) => place > 0).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 70 }, (_, place) => place + 1),
    )
    const seats = test.cloud.database.page('seats', { skip: 0, limit: 100, text: id })
    expect(seats).toMatchObject([{ count: 101, done: 101, unsettledSince: '' }])
  })

  it('are taken once by one whose phone asks again and again', async () => {
    const { id } = await published(withSeats(1))
    const command = ulid()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => signUp('villager', id, coming(), command)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['in']))
    expect((await read('visitor', id)).counts).toEqual({ taken: 1, people: 1, waiting: 0 })
    expect((await roster('editor', id)).lines).toHaveLength(1)
  })
})

describe('whoever leaves', () => {
  it('lets the next in line have the seat, who is told once', async () => {
    const { id } = await published(withSeats(1))
    await signUp('villager', id)
    expect(await signUp('neighbour', id)).toMatchObject({ status: 'waiting', waitingPlace: 1 })
    expect(await signUp('cadre', id)).toMatchObject({ status: 'waiting', waitingPlace: 2 })
    const command = ulid()
    expect(await leave('villager', id, command)).toMatchObject({ status: 'left' })
    await Promise.all([leave('villager', id, command), leave('villager', id, command)])
    expect((await read('neighbour', id)).mine).toMatchObject({ status: 'in' })
    expect((await read('cadre', id)).mine).toMatchObject({ status: 'waiting', waitingPlace: 1 })
    const told = (await inbox('neighbour')).filter(({ page }) => page.includes(id))
    expect(told.map(({ title }) => title)).toEqual(['轮到您了，有位子了'])
    expect((await inbox('cadre')).filter(({ page }) => page.includes(id))).toEqual([])
  })

  it('moves up exactly as many as leave, when many leave at once', async () => {
    const { id } = await published(withSeats(20))
    const people = crowd(40, 'Leaver')
    for (const who of people.slice(0, 20)) await signUp(who, id)
    await Promise.all(people.slice(20).map((who) => signUp(who, id)))
    await Promise.all(people.slice(0, 12).map((who) => leave(who, id)))
    expect((await read('visitor', id)).counts).toEqual({ taken: 20, people: 20, waiting: 8 })
    const told = await Promise.all(people.slice(20).map((who) => inbox(who)))
    expect(told.map((notices) => notices.length).sort()).toEqual([
      ...Array.from({ length: 8 }, () => 0),
      ...Array.from({ length: 12 }, () => 1),
    ])
  })

  it('can come back, at the end of the line', async () => {
    const { id } = await published(withSeats(1))
    await signUp('villager', id)
    await signUp('neighbour', id)
    await leave('villager', id)
    expect(await signUp('villager', id)).toMatchObject({ status: 'waiting', waitingPlace: 1 })
    expect((await read('neighbour', id)).mine?.status).toBe('in')
  })
})

describe('a household', () => {
  it('waits for as many seats as it needs, and nobody behind it is let past', async () => {
    const { id } = await published(withSeats(4))
    await signUp('villager', id, coming(3))
    expect(await signUp('neighbour', id, coming(2))).toMatchObject({ status: 'waiting' })
    expect(await signUp('cadre', id, coming(1))).toMatchObject({ status: 'waiting', waitingPlace: 2 })
    // One less comes: now two are free, and one is left over for the next.
    await signUp('villager', id, coming(1))
    expect((await read('neighbour', id)).mine?.status).toBe('in')
    expect((await read('cadre', id)).mine?.status).toBe('in')
  })

  it('may not be larger than the organisers allow', async () => {
    const { id } = await published(withSeats(30, { household: 2 }))
    const answer = await test.answer('villager', 'gatherings', 'signUp', {
      id,
      command: ulid(),
      form: coming(3),
    })
    expect(answer).toMatchObject({ ok: false, code: 'badInput', message: '一家最多报 2 位。' })
  })
})

describe('more seats', () => {
  it('let those who wait move up and tell them; fewer take nobody’s away', async () => {
    const made = await published(withSeats(1))
    await signUp('villager', made.id)
    await signUp('neighbour', made.id)
    const more = await step('editor', 'editGathering', made, { facts: { ...made.facts, ...withSeats(2) } })
    expect((await read('neighbour', made.id)).mine?.status).toBe('in')
    expect((await inbox('neighbour'))[0]?.title).toBe('轮到您了，有位子了')
    await step('editor', 'editGathering', more, { facts: { ...made.facts, ...withSeats(1) } })
    expect((await read('visitor', made.id)).counts).toEqual({ taken: 2, people: 2, waiting: 0 })
  })
})

describe('a call that broke off in the middle', () => {
  it('is settled by the clock: who has a seat, who was told, what everybody sees', async () => {
    const { id } = await published(withSeats(1))
    await signUp('villager', id)
    await signUp('neighbour', id)
    // As if the function had ended right after its one atomic write.
    const seats = { collectionName: 'seats', query: JSON.stringify({ _id: id }) }
    const [stored] = test.cloud.database.page('seats', { skip: 0, limit: 1, text: id })
    const by = Object(stored).log.find((event: { kind: string }) => event.kind === 'ask').by
    const event = { c: ulid(), at: '2026-01-01T00:00:00.000Z', kind: 'leave', by }
    const data = { $push: { log: event }, $inc: { count: 1 }, $set: { unsettledSince: event.at } }
    test.cloud.database.handle('database.modifyDocument', {
      ...seats,
      data: JSON.stringify(data),
      multi: true,
      merge: true,
    })
    expect((await read('neighbour', id)).mine?.status).toBe('waiting')
    await test.cloud.fireTimer('clock')
    expect((await read('neighbour', id)).mine?.status).toBe('in')
    expect((await read('villager', id)).mine?.status).toBe('left')
    expect((await read('visitor', id)).counts).toEqual({ taken: 1, people: 1, waiting: 0 })
    expect((await inbox('neighbour'))[0]?.title).toBe('轮到您了，有位子了')
  })
})
