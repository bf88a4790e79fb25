import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestDatabase } from './fixtures'

const indexes = [{ fields: [{ field: 'tags', direction: 1 as const }] }]
const NOTES = [
  { _id: 'b', tags: ['x', 'y'], at: new Date(5), n: 0.5, big: 9007199254740991 },
  { _id: 'a', tags: 'z', deep: { text: '红白\n事' } },
]

let test: TestDatabase
let folder: string

beforeEach(() => {
  test = new TestDatabase({ collections: { notes: { indexes }, empty: {} }, durability: 'normal' })
  folder = join(test.folder, 'export')
  test.add('notes', NOTES)
  test.database.handle('database.addCollection', { collectionName: 'undeclared' })
  test.add('undeclared', [{ _id: 1 }])
  test.database.exportTo(folder)
})
afterEach(() => test.remove())

const changeWord = (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('红白', '白红'))

describe('an export', () => {
  it('brought back into another database is the same, by index too', () => {
    const fresh = new TestDatabase({ collections: { notes: { indexes } }, durability: 'normal' })
    fresh.add('notes', [{ _id: 'was here before' }])
    fresh.database.importFrom(folder)
    expect(fresh.database.collections()).toEqual(test.database.collections())
    expect(fresh.find('notes')).toEqual(NOTES)
    expect(fresh.count('notes', { tags: 'y' })).toBe(1)
    fresh.remove()
  })

  it('tells whole numbers from fractions and dates from text', () => {
    const [line = ''] = readFileSync(join(folder, 'notes.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(line)).toMatchObject({
      n: { $numberDouble: '0.5' },
      at: { $date: { $numberLong: '5' } },
    })
  })

  it('takes the place of the one before and leaves nothing else behind', () => {
    test.database.reset()
    test.database.exportTo(folder)
    expect(readFileSync(join(folder, 'notes.jsonl'), 'utf8')).toBe('')
    expect(existsSync(`${folder}.new`) || existsSync(`${folder}.former`)).toBe(false)
  })

  it.each<[string, () => void]>([
    ['a file lacks', () => rmSync(join(folder, 'notes.jsonl'))],
    ['a file was cut', () => writeFileSync(join(folder, 'notes.jsonl'), '')],
    ['a line was added', () => appendFileSync(join(folder, 'notes.jsonl'), '{"_id":"c"}\n')],
    ['a word was changed', () => changeWord(join(folder, 'notes.jsonl'))],
    ['the manifest is no manifest', () => writeFileSync(join(folder, 'manifest.json'), 'half a manif')],
  ])('is refused when %s, and what was there stays', (_name, damage) => {
    damage()
    expect(() => test.database.importFrom(folder)).toThrow(
      expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }),
    )
    expect(test.find('notes')).toEqual(NOTES)
    expect(test.count('notes', { tags: 'x' })).toBe(1)
  })
})

describe('an import that a unique index refuses', () => {
  it('changes nothing, and lists are still found', () => {
    const fresh = new TestDatabase({
      collections: {
        notes: { indexes },
        undeclared: { indexes: [{ fields: [{ field: 'n', direction: 1 }], unique: true }] },
      },
      durability: 'normal',
    })
    fresh.add('notes', NOTES)
    test.database.reset()
    test.add('undeclared', [{ _id: 1 }, { _id: 2 }])
    test.database.exportTo(folder)
    expect(() => fresh.database.importFrom(folder)).toThrow('E11000')
    expect(fresh.count('notes', { tags: 'y' })).toBe(1)
    expect(fresh.count('undeclared')).toBe(0)
    fresh.remove()
  })
})

describe('the console', () => {
  it('pages by id and filters by text', () => {
    const page = (o: { skip: number; limit: number; text?: string }) => test.database.page('notes', o)
    expect(page({ skip: 0, limit: 1 })).toMatchObject([{ _id: 'a' }])
    expect(page({ skip: 1, limit: 5 })).toMatchObject([
      { _id: 'b', at: { $date: '1970-01-01T00:00:00.005Z' } },
    ])
    expect(page({ skip: 0, limit: 5, text: '红白\n' })).toMatchObject([{ _id: 'a' }])
    expect(page({ skip: 0, limit: 5, text: '"tags":"%' })).toEqual([])
  })

  it('sees every collection empty after a reset, and the indexes still work', () => {
    test.database.reset()
    expect(test.database.collections().every(({ count }) => count === 0)).toBe(true)
    test.add('notes', NOTES)
    expect(test.find('notes', { tags: 'y' })).toHaveLength(1)
  })
})
