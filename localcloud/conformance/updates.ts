import { expect } from 'vitest'
import type { DB } from 'wx-server-sdk'
import { answered, read, refusalOf, type Case, type Doc, type Topic } from './case'

type Change = [name: string, before: Doc, update: (_: DB.DatabaseCommand) => Doc, after: Doc]

const CHANGES: Change[] = [
  ['a field', { n: 1, m: 2 }, () => ({ n: 5 }), { n: 5, m: 2 }],
  ['a new field', {}, () => ({ name: '演示' }), { name: '演示' }],
  [
    'a nested field and keeps its neighbours',
    { deep: { x: 1, y: 2 } },
    () => ({ deep: { x: 9 } }),
    { deep: { x: 9, y: 2 } },
  ],
  ['a nested field by its path', { deep: { x: 1 } }, () => ({ 'deep.y': 2 }), { deep: { x: 1, y: 2 } }],
  ['what is not yet nested', {}, () => ({ 'deep.x.z': 1 }), { deep: { x: { z: 1 } } }],
  ['a whole object by set', { deep: { x: 1, y: 2 } }, (_) => ({ deep: _.set({ z: 3 }) }), { deep: { z: 3 } }],
  ['an element by its place', { tags: ['a', 'b'] }, () => ({ 'tags.1': 'c' }), { tags: ['a', 'c'] }],
  ['a list as a whole', { tags: ['a', 'b'] }, () => ({ tags: ['c'] }), { tags: ['c'] }],
  ['a field to null', { n: 1 }, () => ({ n: null }), { n: null }],
  ['a date', {}, () => ({ at: new Date(1_700_000_000_000) }), { at: new Date(1_700_000_000_000) }],
  ['by remove', { n: 1, m: 2 }, (_) => ({ n: _.remove() }), { m: 2 }],
  ['by remove of what is not there', { m: 2 }, (_) => ({ n: _.remove() }), { m: 2 }],
  ['by inc', { n: 1 }, (_) => ({ n: _.inc(2) }), { n: 3 }],
  ['by inc of what is missing', {}, (_) => ({ n: _.inc(2) }), { n: 2 }],
  ['by inc with a fraction', { n: 1 }, (_) => ({ n: _.inc(-0.5) }), { n: 0.5 }],
  ['by mul', { n: 3 }, (_) => ({ n: _.mul(4) }), { n: 12 }],
  ['by mul of what is missing', {}, (_) => ({ n: _.mul(4) }), { n: 0 }],
  ['by min', { n: 3 }, (_) => ({ n: _.min(2) }), { n: 2 }],
  ['by max, not downward', { n: 3 }, (_) => ({ n: _.max(2) }), { n: 3 }],
  ['by rename', { n: 3 }, (_) => ({ n: _.rename('m') }), { m: 3 }],
  ['by push of one', { tags: ['a'] }, (_) => ({ tags: _.push('b') }), { tags: ['a', 'b'] }],
  ['by push of several', { tags: ['a'] }, (_) => ({ tags: _.push(['b', 'c']) }), { tags: ['a', 'b', 'c'] }],
  ['by push onto nothing', {}, (_) => ({ tags: _.push('b') }), { tags: ['b'] }],
  [
    'by push at a place',
    { tags: ['a', 'b'] },
    (_) => ({ tags: _.push({ each: ['x'], position: 1 }) }),
    { tags: ['a', 'x', 'b'] },
  ],
  [
    'by push sorted and cut',
    { tags: [5, 1] },
    (_) => ({ tags: _.push({ each: [3], sort: 1, slice: 2 }) }),
    { tags: [1, 3] },
  ],
  [
    'by push sorted and cut onto nothing',
    {},
    (_) => ({ tags: _.push({ each: [3, 1, 2], sort: 1, slice: 2 }) }),
    { tags: [1, 2] },
  ],
  [
    'by push of an object',
    { list: [] },
    (_) => ({ list: _.push({ each: [{ k: 1 }] }) }),
    { list: [{ k: 1 }] },
  ],
  ['by pop', { tags: ['a', 'b'] }, (_) => ({ tags: _.pop() }), { tags: ['a'] }],
  ['by shift', { tags: ['a', 'b'] }, (_) => ({ tags: _.shift() }), { tags: ['b'] }],
  ['by unshift', { tags: ['a'] }, (_) => ({ tags: _.unshift(['x', 'y']) }), { tags: ['x', 'y', 'a'] }],
  ['by pull of a value', { tags: ['a', 'b', 'a'] }, (_) => ({ tags: _.pull('a') }), { tags: ['b'] }],
  [
    'by pull of what fits',
    { list: [{ k: 1 }, { k: 2 }] },
    (_) => ({ list: _.pull({ k: 1 }) }),
    { list: [{ k: 2 }] },
  ],
  ['by pullAll', { tags: ['a', 'b', 'c'] }, (_) => ({ tags: _.pullAll(['a', 'c']) }), { tags: ['b'] }],
  ['by addToSet of something new', { tags: ['a'] }, (_) => ({ tags: _.addToSet('b') }), { tags: ['a', 'b'] }],
  ['by addToSet of something known', { tags: ['a'] }, (_) => ({ tags: _.addToSet('a') }), { tags: ['a'] }],
  [
    'several at once',
    { n: 1, tags: ['a'], x: 1 },
    (_) => ({ n: _.inc(1), tags: _.push('b'), x: _.remove(), y: 2 }),
    { n: 2, tags: ['a', 'b'], y: 2 },
  ],
]

const changes = ([name, before, update, after]: Change): Case => ({
  name: `changes ${name}`,
  run: async ({ things, fill, _ }) => {
    await fill([
      { _id: 'x', ...before },
      { _id: 'bystander', n: 1 },
    ])
    await things.doc('x').update({ data: update(_) })
    expect(await read(things.doc('x'))).toEqual({ _id: 'x', ...after })
    expect(await read(things.doc('bystander'))).toEqual({ _id: 'bystander', n: 1 })
  },
})

type Refusal = [name: string, before: Doc, update: (_: DB.DatabaseCommand) => Doc]

const REFUSALS: Refusal[] = [
  ['inc on text', { n: '1' }, (_) => ({ n: _.inc(1) })],
  ['inc on null', { n: null }, (_) => ({ n: _.inc(1) })],
  ['mul on text', { n: '1' }, (_) => ({ n: _.mul(2) })],
  ['a path through a number', { n: 1 }, () => ({ 'n.x': 1 })],
  ['a path through null', { n: null }, () => ({ n: { x: 1 } })],
  ['a path through a list', { n: [1] }, () => ({ 'n.x': 1 })],
  ['push onto text', { n: 'a' }, (_) => ({ n: _.push('b') })],
  ['addToSet onto a number', { n: 1 }, (_) => ({ n: _.addToSet(1) })],
  ['pop of a number', { n: 1 }, (_) => ({ n: _.pop() })],
  ['pull from an object', { n: {} }, (_) => ({ n: _.pull(1) })],
]

const refuses = ([name, before, update]: Refusal): Case => ({
  name: `refuses ${name} and changes nothing`,
  run: async ({ things, fill, _ }) => {
    await fill([{ _id: 'x', ...before }])
    const refusal = await refusalOf(things.doc('x').update({ data: { ...update(_), also: 1 } }))
    expect(refusal.code).toBe(-502001)
    expect(await read(things.doc('x'))).toEqual({ _id: 'x', ...before })
  },
})

const OTHERS: Case[] = [
  {
    name: 'updates all that a query finds, and says how many',
    run: async ({ things, fill, _ }) => {
      await fill([{ n: 1 }, { n: 2 }, { n: 3 }])
      expect(await things.where({ n: _.gt(1) }).update({ data: { n: _.inc(10) } })).toMatchObject({
        stats: { updated: 2 },
      })
      expect(await things.where({ n: _.gt(10) }).count()).toMatchObject({ total: 2 })
    },
  },
  {
    name: 'an update of nothing updates none',
    run: async ({ things }) => {
      expect(await things.doc('nobody').update({ data: { n: 1 } })).toMatchObject({ stats: { updated: 0 } })
      expect(await things.where({ n: 1 }).update({ data: { n: 2 } })).toMatchObject({ stats: { updated: 0 } })
    },
  },
  {
    name: 'an update under a condition that no longer holds updates none',
    run: async ({ things, fill, _ }) => {
      await fill([{ _id: 'x', version: 2 }])
      const rival = things.where({ _id: 'x', version: 1 })
      expect(await rival.update({ data: { version: _.inc(1) } })).toMatchObject({ stats: { updated: 0 } })
    },
  },
  {
    name: 'set replaces the whole document',
    run: async ({ things, fill }) => {
      await fill([{ _id: 'x', n: 1, m: 2 }])
      expect(await things.doc('x').set({ data: { z: 1 } })).toMatchObject({
        stats: { updated: 1, created: 0 },
      })
      expect(await read(things.doc('x'))).toEqual({ _id: 'x', z: 1 })
    },
  },
  {
    name: 'set creates a document that is not there',
    run: async ({ things }) => {
      expect(await things.doc('fresh').set({ data: { z: 1 } })).toMatchObject({
        stats: { updated: 0, created: 1 },
      })
      expect(await read(things.doc('fresh'))).toEqual({ _id: 'fresh', z: 1 })
    },
  },
  {
    name: 'removes one, and then none',
    run: async ({ things, fill }) => {
      await fill([{ _id: 'x' }, { _id: 'y' }])
      expect(await things.doc('x').remove()).toMatchObject({ stats: { removed: 1 } })
      expect(await things.doc('x').remove()).toMatchObject({ stats: { removed: 0 } })
      expect(await answered(things.count())).toMatchObject({ total: 1 })
    },
  },
  {
    name: 'removes all that a query finds',
    run: async ({ things, fill, _ }) => {
      await fill([{ n: 1 }, { n: 2 }, { n: 3 }])
      expect(await things.where({ n: _.lt(3) }).remove()).toMatchObject({ stats: { removed: 2 } })
    },
  },
]

export const updates: Topic = {
  name: 'updates',
  needs: 'database',
  cases: [...CHANGES.map(changes), ...REFUSALS.map(refuses), ...OTHERS],
}
