import { expect } from 'vitest'
import type { DB } from 'wx-server-sdk'
import { answered, refusalOf, type Case, type Doc, type Topic } from './case'

const FEASTS: Doc[] = [
  {
    _id: 'a',
    village: '演示甲村',
    kind: 'wedding',
    n: 12,
    at: new Date('2026-01-05T16:30:00Z'),
    tags: ['x', 'y'],
  },
  { _id: 'b', village: '演示甲村', kind: 'funeral', n: 8, at: new Date('2026-01-20T02:00:00Z'), tags: [] },
  {
    _id: 'c',
    village: '演示乙村',
    kind: 'wedding',
    n: 20,
    at: new Date('2026-02-11T02:00:00Z'),
    tags: ['x'],
  },
  { _id: 'd', village: '演示乙村', kind: 'wedding', n: 10, at: new Date('2026-03-01T02:00:00Z') },
]

type Pipe = (start: DB.Aggregate, $: DB.DatabaseCommand['aggregate'], _: DB.DatabaseCommand) => DB.Aggregate
type Result = [name: string, pipe: Pipe, list: Doc[]]

const RESULTS: Result[] = [
  ['match', (start) => start.match({ n: 8 }).project({ n: 1 }), [{ _id: 'b', n: 8 }]],
  [
    'match by a command',
    (start, _$, _) =>
      start
        .match({ n: _.gt(10) })
        .project({ _id: 1 })
        .sort({ _id: 1 }),
    [{ _id: 'a' }, { _id: 'c' }],
  ],
  [
    'match, sort, skip and limit',
    (start) => start.match({ kind: 'wedding' }).sort({ n: -1 }).skip(1).limit(1).project({ n: 1 }),
    [{ _id: 'a', n: 12 }],
  ],
  [
    'limit before skip',
    (start) => start.sort({ n: 1 }).limit(3).skip(2).project({ n: 1 }),
    [{ _id: 'a', n: 12 }],
  ],
  ['count', (start) => start.match({ kind: 'wedding' }).count('total'), [{ total: 3 }]],
  [
    'group by a field with sums',
    (start, $) => start.group({ _id: '$village', tables: $.sum('$n'), feasts: $.sum(1) }).sort({ tables: 1 }),
    [
      { _id: '演示甲村', tables: 20, feasts: 2 },
      { _id: '演示乙村', tables: 30, feasts: 2 },
    ],
  ],
  [
    'group all with average, least and greatest',
    (start, $) => start.group({ _id: null, mean: $.avg('$n'), least: $.min('$n'), most: $.max('$n') }),
    [{ _id: null, mean: 12.5, least: 8, most: 20 }],
  ],
  [
    'group by two fields',
    (start, $) => start.group({ _id: { v: '$village', k: '$kind' }, n: $.sum(1) }).match({ n: 2 }),
    [{ _id: { v: '演示乙村', k: 'wedding' }, n: 2 }],
  ],
  [
    'first and last of a sorted group',
    (start, $) => start.sort({ n: 1 }).group({ _id: null, first: $.first('$_id'), last: $.last('$_id') }),
    [{ _id: null, first: 'b', last: 'c' }],
  ],
  [
    'push into a list',
    (start, $) =>
      start
        .sort({ _id: 1 })
        .group({ _id: '$kind', ids: $.push('$_id') })
        .sort({ _id: 1 }),
    [
      { _id: 'funeral', ids: ['b'] },
      { _id: 'wedding', ids: ['a', 'c', 'd'] },
    ],
  ],
  [
    'unwind drops what has no elements',
    (start) =>
      start
        .unwind('$tags')
        .group({ _id: '$tags', n: { $sum: 1 } })
        .sort({ _id: 1 }),
    [
      { _id: 'x', n: 2 },
      { _id: 'y', n: 1 },
    ],
  ],
  [
    'addFields reckons',
    (start, $) =>
      start
        .match({ _id: 'a' })
        .addFields({ twice: $.multiply(['$n', 2]) })
        .project({ twice: 1 }),
    [{ _id: 'a', twice: 24 }],
  ],
  [
    'cond and comparison',
    (start, $) =>
      start
        .sort({ _id: 1 })
        .project({ big: $.cond({ if: $.gte(['$n', 12]), then: 'yes', else: 'no' }) })
        .limit(2),
    [
      { _id: 'a', big: 'yes' },
      { _id: 'b', big: 'no' },
    ],
  ],
  [
    'a month in our time zone',
    (start, $) =>
      start
        .match({ _id: 'a' })
        .project({ day: $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }) }),
    [{ _id: 'a', day: '2026-01-06' }],
  ],
  [
    'year and month',
    (start, $) =>
      start
        .group({ _id: { y: $.year('$at'), m: $.month('$at') }, n: $.sum(1) })
        .sort({ '_id.m': 1 })
        .limit(1),
    [{ _id: { y: 2026, m: 1 }, n: 2 }],
  ],
  ['sortByCount', (start) => start.sortByCount('$kind').limit(1), [{ _id: 'wedding', count: 3 }]],
  [
    'bucket',
    (start, $) => start.bucket({ groupBy: '$n', boundaries: [0, 10, 100], output: { n: $.sum(1) } }),
    [
      { _id: 0, n: 1 },
      { _id: 10, n: 3 },
    ],
  ],
  [
    'replaceRoot',
    (start) => start.match({ _id: 'b' }).replaceRoot({ newRoot: { only: '$n' } }),
    [{ only: 8 }],
  ],
  [
    'ifNull and size',
    (start, $) =>
      start
        .sort({ _id: 1 })
        .project({ size: $.size($.ifNull(['$tags', []])) })
        .skip(2),
    [
      { _id: 'c', size: 1 },
      { _id: 'd', size: 0 },
    ],
  ],
  [
    'nothing matched gives no group',
    (start, $) => start.match({ n: -1 }).group({ _id: null, n: $.sum(1) }),
    [],
  ],
]

const gives = ([name, pipe, list]: Result): Case => ({
  name,
  run: async ({ things, fill, _ }) => {
    await fill(FEASTS)
    expect((await answered(pipe(things.aggregate(), _.aggregate, _).end())).list).toEqual(list)
  },
})

const OTHERS: Case[] = [
  {
    name: 'lookup joins another collection',
    run: async ({ things, others, fill }) => {
      await fill(FEASTS)
      await others.add({ data: { _id: 'v1', name: '演示甲村', town: '演示镇' } })
      const joined = things
        .aggregate()
        .match({ _id: 'a' })
        .lookup({ from: others.collectionName, localField: 'village', foreignField: 'name', as: 'places' })
      expect((await answered(joined.project({ places: 1 }).end())).list).toEqual([
        { _id: 'a', places: [{ _id: 'v1', name: '演示甲村', town: '演示镇' }] },
      ])
    },
  },
  {
    name: 'sample draws so many, each once',
    run: async ({ things, fill }) => {
      await fill(FEASTS)
      const { list } = await answered(things.aggregate().sample({ size: 3 }).end())
      expect(new Set(list.map(({ _id }: Doc) => _id)).size).toBe(3)
      expect((await answered(things.aggregate().sample({ size: 50 }).end())).list).toHaveLength(4)
    },
  },
  {
    name: 'an unknown operator is refused',
    run: async ({ things, fill }) => {
      await fill(FEASTS)
      expect(
        (
          await refusalOf(
            things
              .aggregate()
              .project({ x: { $doubled: '$n' } })
              .end(),
          )
        ).message,
      ).toContain('doubled')
    },
  },
]

export const aggregation: Topic = {
  name: 'aggregation',
  needs: 'database',
  cases: [...RESULTS.map(gives), ...OTHERS],
}
