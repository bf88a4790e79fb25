import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TestDatabase } from './fixtures'

const indexes = [
  { fields: [{ field: 'name', direction: 1 as const }] },
  {
    fields: [
      { field: 'town', direction: 1 as const },
      { field: 'serial', direction: 1 as const },
    ],
    unique: true,
    name: 'serial-of-town',
  },
]

let test: TestDatabase
beforeAll(() => {
  test = new TestDatabase({ collections: { notes: {}, people: { indexes } }, durability: 'normal' })
})
afterAll(() => test.remove())

describe('as in the cloud, there is no', () => {
  it('document of more than 16 MB', () => {
    expect(() => test.add('notes', [{ text: '字'.repeat(6_000_000) }])).toThrow('16 MB')
    expect(() => test.add('notes', [{ text: 'a'.repeat(15_000_000) }])).not.toThrow()
  })

  it('indexed text of more than 1024 bytes, nor in a list', () => {
    expect(() => test.add('people', [{ serial: 1, name: '字'.repeat(342) }])).toThrow(
      'key too large to index',
    )
    expect(() => test.add('people', [{ serial: 2, name: ['a'.repeat(1025)] }])).toThrow(
      'key too large to index',
    )
    expect(() => test.add('people', [{ serial: 3, name: 'a'.repeat(1024) }])).not.toThrow()
    expect(() => test.update('people', { serial: 3 }, { $set: { name: 'a'.repeat(1025) } })).toThrow(
      'key too large',
    )
  })

  it('hundred and first collection', () => {
    const create = (collectionName: string) =>
      test.database.handle('database.addCollection', { collectionName })
    for (let at = 2; at < 100; at++) create(`more-${at}`)
    expect(() => create('one-too-many')).toThrow(
      expect.objectContaining({ code: 'DATABASE_COLLECTION_EXCEED_LIMIT' }),
    )
  })

  it('second document with the same fields under a unique index, which is named', () => {
    test.add('people', [{ _id: 'a', town: '演示镇', serial: 1 }])
    expect(() => test.add('people', [{ _id: 'b', town: '演示镇', serial: 1 }])).toThrow('serial-of-town')
    expect(() => test.add('people', [{ _id: 'c', town: '演示镇', serial: 2 }])).not.toThrow()
  })

  it('name that begins with a dollar', () => {
    expect(() => test.add('notes', [{ deep: [{ $x: 1 }] }])).toThrow("'$x' is not valid for storage")
  })

  it('other id for a document', () => {
    test.add('notes', [{ _id: 'x' }])
    expect(() => test.update('notes', { _id: 'x' }, { $set: { _id: 'y' } })).toThrow('immutable field')
  })

  it('action the cloud has not', () => {
    expect(() => test.database.handle('database.dropEverything', {})).toThrow(
      expect.objectContaining({ code: 'INVALID_ACTION' }),
    )
  })

  it.each(['$geoNear', '$out', '$merge'])('stage %s, and it says so', (stageKey) => {
    const stages = [{ stageKey, stageValue: '{}' }]
    expect(() =>
      test.database.handle('database.aggregateDocuments', { collectionName: 'notes', stages }),
    ).toThrow(stageKey)
  })
})

describe('a batch', () => {
  it('keeps the documents before the one refused', () => {
    expect(() => test.add('notes', [{ _id: '1' }, { _id: '2' }, { _id: '1' }, { _id: '3' }])).toThrow(
      'E11000',
    )
    expect(test.find('notes', { _id: { $in: ['1', '2', '3'] } })).toHaveLength(2)
  })

  it('of updates is taken back as a whole when one is refused', () => {
    test.add('notes', [
      { _id: 'n1', k: 1, n: 1 },
      { _id: 'n2', k: 1, n: '1' },
    ])
    expect(() => test.update('notes', { k: 1 }, { $inc: { n: 1 } })).toThrow('non-numeric')
    expect(test.find('notes', { _id: 'n1' })).toEqual([{ _id: 'n1', k: 1, n: 1 }])
  })
})
