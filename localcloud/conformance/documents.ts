import { expect } from 'vitest'
import { answered, found, read, refusalOf, type Case, type Doc, type Topic } from './case'

const KEPT: [name: string, document: Doc][] = [
  ['numbers', { whole: 1, negative: -5, half: 0.5, large: 9007199254740991, tiny: 1e-9 }],
  ['text', { plain: '红白理事会', emoji: '😀', quotes: `"'\\`, empty: '', lines: 'a\nb' }],
  ['truth and null', { yes: true, no: false, nothing: null }],
  [
    'dates',
    {
      at: new Date('2026-11-23T08:15:30.123Z'),
      old: new Date('1911-10-10T00:00:00Z'),
      far: new Date('9999-12-31T00:00:00Z'),
    },
  ],
  ['lists and objects', { list: [1, 'a', null, [2], { x: [] }], deep: { a: { b: { c: {} } } } }],
  ['names that look like numbers', { 1: 'one', '01': 'zero one' }],
]

const keeps = ([name, document]: [string, Doc]): Case => ({
  name: `keeps ${name}`,
  run: async ({ things }) => {
    await things.add({ data: { _id: 'x', ...document } })
    expect(await read(things.doc('x'))).toEqual({ _id: 'x', ...document })
  },
})

const CASES: Case[] = [
  {
    name: 'makes up an id and gives it back',
    run: async ({ things }) => {
      const { _id } = await answered(things.add({ data: { n: 1 } }))
      expect(String(_id).length).toBeGreaterThan(15)
      expect(await read(things.doc(_id))).toEqual({ _id, n: 1 })
    },
  },
  {
    name: 'keeps the id it is given, even a number',
    run: async ({ things }) => {
      expect(await things.add({ data: { _id: 7, n: 1 } })).toMatchObject({ _id: 7 })
      expect(await read(things.doc(7))).toEqual({ _id: 7, n: 1 })
    },
  },
  {
    name: 'adds a list of documents at once',
    run: async ({ things }) => {
      expect(await things.add({ data: [{ _id: 'a' }, { _id: 'b' }] })).toMatchObject({ _ids: ['a', 'b'] })
    },
  },
  {
    name: 'refuses an id that is there, and keeps the first document',
    run: async ({ things, fill }) => {
      await fill([{ _id: 'x', n: 1 }])
      const refusal = await refusalOf(things.add({ data: { _id: 'x', n: 2 } }))
      expect(refusal.code).toBe(-502001)
      expect(refusal.message).toContain('E11000 duplicate key error')
      expect(await read(things.doc('x'))).toEqual({ _id: 'x', n: 1 })
    },
  },
  {
    name: 'refuses a value that is there under a unique index',
    run: async ({ serials }) => {
      await serials.add({ data: { _id: 'a', serial: '喜-001' } })
      const refusal = await refusalOf(serials.add({ data: { _id: 'b', serial: '喜-001' } }))
      expect(refusal.message).toContain('E11000 duplicate key error')
      await serials.add({ data: { _id: 'c', serial: '喜-002' } })
      expect((await refusalOf(serials.doc('c').update({ data: { serial: '喜-001' } }))).message).toContain(
        'E11000',
      )
    },
  },
  {
    name: 'counts missing as null under a unique index',
    run: async ({ serials }) => {
      await serials.add({ data: { _id: 'a' } })
      expect((await refusalOf(serials.add({ data: { _id: 'b', serial: null } }))).message).toContain('E11000')
    },
  },
  {
    name: 'dates a document by the server, at any depth',
    run: async ({ things, db }) => {
      await things.add({ data: { _id: 'x', at: db.serverDate(), deep: { at: db.serverDate() } } })
      const document = Object(await read(things.doc('x')))
      expect(document.at).toBeInstanceOf(Date)
      expect(Math.abs(Date.now() - document.deep.at.getTime())).toBeLessThan(60_000)
    },
  },
  {
    name: 'dates an update by the server',
    run: async ({ things, db, fill }) => {
      await fill([{ _id: 'x' }])
      await things.doc('x').update({ data: { at: db.serverDate() } })
      expect(Object(await read(things.doc('x'))).at).toBeInstanceOf(Date)
    },
  },
  {
    name: 'keeps a place on the map',
    run: async ({ things, db }) => {
      await things.add({ data: { _id: 'x', place: new db.Geo.Point(113.5, 23.25) } })
      expect(Object(await read(things.doc('x'))).place).toMatchObject({ longitude: 113.5, latitude: 23.25 })
    },
  },
  {
    name: 'what was read is a copy: changing it changes nothing',
    run: async ({ things, fill }) => {
      await fill([{ _id: 'x', tags: ['a'] }])
      const [first] = await found(things)
      Object(first).tags.push('b')
      expect(await found(things)).toEqual([{ _id: 'x', tags: ['a'] }])
    },
  },
  {
    name: 'fifty rivals for one id: one wins',
    run: async ({ things }) => {
      const attempts = Array.from({ length: 50 }, (_, n) => answered(things.add({ data: { _id: 'one', n } })))
      const settled = await Promise.allSettled(attempts)
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    },
  },
  {
    name: 'fifty increments at once are fifty',
    run: async ({ things, fill, _ }) => {
      await fill([{ _id: 'x', n: 0 }])
      await Promise.all(Array.from({ length: 50 }, () => things.doc('x').update({ data: { n: _.inc(1) } })))
      expect(await read(things.doc('x'))).toEqual({ _id: 'x', n: 50 })
    },
  },
]

export const documents: Topic = {
  name: 'documents',
  needs: 'database',
  cases: [...KEPT.map(keeps), ...CASES],
}
