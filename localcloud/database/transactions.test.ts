import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestDatabase } from './fixtures'

let clock = 0
let test: TestDatabase

beforeEach(() => {
  clock = 1_000_000
  const indexes = [{ fields: [{ field: 'serial', direction: 1 as const }], unique: true }]
  test = new TestDatabase({
    collections: { notes: {}, serials: { indexes } },
    durability: 'normal',
    now: () => clock,
  })
})
afterEach(() => test.remove())

const within = (transactionId: string) => ({ transactionId, queryType: 'DOC' })
const gone = expect.objectContaining({ code: 'DATABASE_TRANSACTION_FAIL' })
const busy = expect.objectContaining({ code: 'DATABASE_TRANSACTION_CONFLICT' })

describe('a transaction', () => {
  it('lives thirty seconds, then it is gone and so is its lock', () => {
    test.add('notes', [{ _id: 'x', n: 1 }])
    const transaction = test.begin()
    test.update('notes', { _id: 'x' }, { $set: { n: 2 } }, within(transaction))
    clock += 30_000
    expect(() => test.update('notes', { _id: 'x' }, { $set: { n: 3 } })).toThrow(busy)
    clock += 1
    expect(test.update('notes', { _id: 'x' }, { $set: { n: 3 } })).toBe(1)
    expect(() => test.commit(transaction)).toThrow(gone)
    expect(test.find('notes')).toEqual([{ _id: 'x', n: 3 }])
  })

  it('sees a document that was removed after its start, and what it was before two changes', () => {
    test.add('notes', [
      { _id: 'x', n: 1 },
      { _id: 'y', n: 1 },
    ])
    const transaction = test.begin()
    test.update('notes', { _id: 'y' }, { $set: { n: 2 } })
    test.update('notes', { _id: 'y' }, { $set: { n: 3 } })
    test.database.handle('database.removeDocument', { collectionName: 'notes', query: '{"_id":"x"}' })
    expect(test.find('notes', { _id: 'x' }, within(transaction))).toEqual([{ _id: 'x', n: 1 }])
    expect(test.find('notes', { _id: 'y' }, within(transaction))).toEqual([{ _id: 'y', n: 1 }])
  })

  it('is refused a value that another document holds under a unique index, at once', () => {
    test.add('serials', [{ _id: 'a', serial: 1 }])
    const transaction = test.begin()
    expect(() => test.add('serials', [{ _id: 'b', serial: 1 }], { transactionId: transaction })).toThrow(
      'E11000',
    )
    expect(() => test.commit(transaction)).toThrow(gone)
    expect(test.count('serials')).toBe(1)
  })

  it('commits nothing of two changes when one meets a unique value taken meanwhile', () => {
    const transaction = test.begin()
    test.add('notes', [{ _id: 'n' }], { transactionId: transaction })
    test.add('serials', [{ _id: 'a', serial: 1 }], { transactionId: transaction })
    test.add('serials', [{ _id: 'b', serial: 1 }])
    expect(() => test.commit(transaction)).toThrow('E11000')
    expect(test.count('notes')).toBe(0)
    expect(test.count('serials')).toBe(1)
  })

  it('sees its own change over and over', () => {
    test.add('notes', [{ _id: 'x', n: 1 }])
    const transaction = test.begin()
    for (let n = 0; n < 3; n++) test.update('notes', { _id: 'x' }, { $inc: { n: 1 } }, within(transaction))
    expect(test.find('notes', { _id: 'x' }, within(transaction))).toEqual([{ _id: 'x', n: 4 }])
    test.commit(transaction)
    expect(test.find('notes')).toEqual([{ _id: 'x', n: 4 }])
  })

  it('is ended by a reset', () => {
    const transaction = test.begin()
    test.database.reset()
    expect(() => test.commit(transaction)).toThrow(gone)
  })
})
