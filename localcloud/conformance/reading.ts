import { expect } from 'vitest'
import type { DB } from 'wx-server-sdk'
import { found, idsOf, read, refusalOf, type Case, type Cloud, type Doc, type Topic } from './case'

const MIXED: Doc[] = [
  { _id: 'a', n: 2, name: '乙', at: new Date(2000) },
  { _id: 'b', n: 10, name: '甲', at: new Date(1000) },
  { _id: 'c', n: 2, name: 'A', at: new Date(3000) },
  { _id: 'd', name: 'b' },
  { _id: 'e', n: '1', name: 'Z' },
  { _id: 'f', n: [1, 99], name: '😀' },
  { _id: 'g', n: true, name: '！' },
]

type Order = [name: string, ask: (things: DB.CollectionReference) => DB.Query, ids: string]

const ORDERS: Order[] = [
  ['by id', (things) => things.orderBy('_id', 'desc'), 'gfedcba'],
  [
    'types in the order of the engine, a list by its least',
    (things) => things.orderBy('n', 'asc').orderBy('_id', 'asc'),
    'dfacbeg',
  ],
  [
    'downward a list by its greatest',
    (things) => things.orderBy('n', 'desc').orderBy('_id', 'asc'),
    'gefbacd',
  ],
  ['text by code point', (things) => things.orderBy('name', 'asc'), 'cedabgf'],
  ['missing dates first', (things) => things.orderBy('at', 'asc').orderBy('_id', 'asc'), 'defgbac'],
  ['by two fields', (things) => things.where({ n: 2 }).orderBy('n', 'asc').orderBy('name', 'desc'), 'ac'],
  ['a page of a sorted list', (things) => things.orderBy('name', 'asc').skip(2).limit(3), 'dab'],
  ['a page past the end', (things) => things.orderBy('_id', 'asc').skip(5).limit(10), 'fg'],
]

const sorts = ([name, ask, ids]: Order): Case => ({
  name: `sorts ${name}`,
  run: async ({ things, fill }) => {
    await fill(MIXED)
    expect(idsOf(await found(ask(things))).join('')).toBe(ids)
  },
})

const RICH: Doc = {
  _id: 'x',
  n: 1,
  name: '演示',
  deep: { x: 1, y: 2 },
  list: [
    { k: 1, v: 2 },
    { k: 3, v: 4 },
  ],
  tags: ['a', 'b', 'c'],
}

type Fields = [name: string, fields: (_: DB.DatabaseCommand) => Doc, kept: Doc]

const FIELDS: Fields[] = [
  ['the named ones and the id', () => ({ n: true }), { _id: 'x', n: 1 }],
  ['without the id', () => ({ n: true, _id: false }), { n: 1 }],
  [
    'all but the named ones',
    () => ({ list: false, deep: false, tags: false }),
    { _id: 'x', n: 1, name: '演示' },
  ],
  ['a nested one', () => ({ 'deep.x': true }), { _id: 'x', deep: { x: 1 } }],
  [
    'all but a nested one',
    () => ({ 'deep.x': false, list: false, tags: false }),
    { _id: 'x', n: 1, name: '演示', deep: { y: 2 } },
  ],
  ['in a list of objects', () => ({ 'list.k': true }), { _id: 'x', list: [{ k: 1 }, { k: 3 }] }],
  ['one that is not there', () => ({ nothing: true }), { _id: 'x' }],
  ['a slice of a list', (_) => ({ n: true, tags: _.project.slice(2) }), { _id: 'x', n: 1, tags: ['a', 'b'] }],
]

const keeps = ([name, fields, kept]: Fields): Case => ({
  name: `reads ${name}`,
  run: async ({ things, fill, _ }) => {
    await fill([RICH])
    expect(await found(things.where({ _id: 'x' }).field(fields(_)))).toEqual([kept])
    expect(await read(things.doc('x').field(fields(_)))).toEqual(kept)
  },
})

/** Inserts so many numbered documents, in batches. */
async function fillNumbered({ fill }: Cloud, total: number): Promise<void> {
  for (let from = 0; from < total; from += 500) {
    const batch = Array.from({ length: Math.min(500, total - from) }, (_, at) => ({
      n: from + at,
      even: (from + at) % 2 === 0,
    }))
    await fill(batch)
  }
}

const PAGES: Case[] = [
  {
    name: 'get gives 100 unless told, 1000 at most, and count counts all',
    run: async (cloud) => {
      await fillNumbered(cloud, 1100)
      expect(await found(cloud.things)).toHaveLength(100)
      expect(await found(cloud.things.limit(250))).toHaveLength(250)
      expect(await found(cloud.things.limit(5000))).toHaveLength(1000)
      expect(await cloud.things.where({ even: true }).count()).toMatchObject({ total: 550 })
    },
  },
  {
    name: 'pages follow each other without a gap or a repeat',
    run: async (cloud) => {
      await fillNumbered(cloud, 250)
      const seen: unknown[] = []
      for (let skip = 0; skip < 250; skip += 60)
        seen.push(...(await found(cloud.things.orderBy('n', 'asc').skip(skip).limit(60))).map(({ n }) => n))
      expect(seen).toEqual(Array.from({ length: 250 }, (_, n) => n))
    },
  },
  {
    name: 'a document that is not there is refused by doc().get()',
    run: async ({ things }) => {
      expect((await refusalOf(things.doc('nobody').get())).message).toContain(
        'document with _id nobody does not exist',
      )
    },
  },
  {
    name: 'a collection that is not there is -502005',
    run: async ({ db }) => {
      const nowhere = db.collection('conformance-nowhere')
      for (const call of [nowhere.get(), nowhere.count(), nowhere.doc('x').get(), nowhere.add({ data: {} })])
        expect((await refusalOf(call)).code).toBe(-502005)
    },
  },
  {
    name: 'a collection that is there cannot be created again',
    run: async ({ db, things }) => {
      const refusal = await refusalOf(db.createCollection(things.collectionName))
      expect(refusal.message).toContain('Table exist')
    },
  },
]

export const reading: Topic = {
  name: 'reading',
  needs: 'database',
  cases: [...ORDERS.map(sorts), ...FIELDS.map(keeps), ...PAGES],
}
