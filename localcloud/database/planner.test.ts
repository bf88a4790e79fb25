import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Document } from './ejson'
import { TestDatabase } from './fixtures'

const ascending = (...fields: string[]) => ({
  fields: fields.map((field) => ({ field, direction: 1 as const })),
})

const test = new TestDatabase({
  collections: {
    plain: {},
    indexed: { indexes: [ascending('a'), ascending('b.c'), ascending('a', 'b.c'), ascending('d')] },
  },
  durability: 'normal',
})
afterAll(() => test.remove())

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -0,
    1,
    2,
    -1.5,
    1e300,
    NaN,
    '',
    'a',
    'b',
    '中',
    '！',
    '😀',
    '1',
  ),
  fc.constantFrom(new Date(0), new Date(1), new Date(-1), new Date(1_700_000_000_000)),
)
const anyValue = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ c: scalar }),
)
const document: fc.Arbitrary<Document> = fc.record(
  {
    a: anyValue,
    b: fc.oneof(fc.record({ c: anyValue }), fc.array(fc.record({ c: scalar }), { maxLength: 2 }), scalar),
    d: scalar,
  },
  { requiredKeys: [] },
)
const field = fc.constantFrom('a', 'b.c', 'd', '_id')
const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $all: fc.array(scalar, { maxLength: 2 }) }),
  fc
    .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), scalar)
    .map(([operator, value]): Document => ({ [operator]: value })),
  fc.tuple(scalar, scalar).map(([from, to]): Document => ({ $gte: from, $lt: to })),
)
const simple = fc.tuple(field, condition).map(([name, value]): Document => ({ [name]: value }))
const query = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(simple, { maxLength: 2 }).map((parts): Document => Object.assign({}, ...parts)),
  },
  fc
    .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(simple, { minLength: 1, maxLength: 3 }))
    .map(([operator, parts]): Document => ({ [operator]: parts })),
)
const order = fc.array(fc.tuple(field, fc.constantFrom(1, -1)), { maxLength: 2 }).map(
  // Ending by the id leaves no ties, so that there is one right order.
  (fields): string => JSON.stringify({ ...Object.fromEntries(fields), _id: 1 }),
)

describe('an index', () => {
  it('never changes what is found, counted, or in which order', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 12 }),
        fc.array(query, { minLength: 3, maxLength: 3 }),
        order,
        (documents, queries, sort) => {
          test.database.reset()
          const rows = documents.map((row, at) => ({ _id: `id-${at % 5}-${at}`, ...row }))
          for (const name of ['plain', 'indexed']) test.add(name, rows)
          for (const asked of queries) {
            const page = { order: sort, offset: 1, limit: 4 }
            expect(test.find('indexed', asked, page)).toEqual(test.find('plain', asked, page))
            expect(test.count('indexed', asked)).toBe(test.count('plain', asked))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds what was changed after it was made, and no longer what was', () => {
    test.database.reset()
    test.add('indexed', [
      { _id: 'x', a: 1 },
      { _id: 'y', a: [1, 2] },
    ])
    test.update('indexed', { a: 2 }, { $set: { a: ['z'] } })
    test.update('indexed', { _id: 'x' }, { $set: { a: 5 } })
    expect(test.count('indexed', { a: 1 })).toBe(0)
    expect(test.find('indexed', { a: 'z' })).toEqual([{ _id: 'y', a: ['z'] }])
    expect(test.find('indexed', { a: { $gt: 4 } })).toEqual([{ _id: 'x', a: 5 }])
  })

  it('declared later covers the documents that were there, in their order', () => {
    const late = new TestDatabase({ collections: { notes: {} }, durability: 'normal' })
    late.add('notes', [
      { _id: 'b', tag: 'x' },
      { _id: 'a', tag: ['x', 'y'] },
    ])
    late.reopen({ notes: { indexes: [ascending('tag')] } })
    expect(late.find('notes').map(({ _id }) => _id)).toEqual(['b', 'a'])
    expect(late.count('notes', { tag: 'x' })).toBe(2)
    late.reopen()
    expect(late.count('notes', { tag: 'y' })).toBe(1)
    late.remove()
  })
})
