import { expect } from 'vitest'
import type { DB } from 'wx-server-sdk'
import { found, idsOf, refusalOf, type Case, type Doc, type Topic } from './case'

const day = (text: string) => new Date(`${text}T00:00:00.000Z`)

const PEOPLE: Doc[] = [
  {
    _id: 'a',
    n: 1,
    name: '张三',
    tags: ['red', 'blue'],
    deep: { x: 1, y: 'p' },
    at: day('2026-01-01'),
    ok: true,
  },
  { _id: 'b', n: 2, name: '李四', tags: ['red'], deep: { x: 2 }, at: day('2026-02-01'), ok: false },
  { _id: 'c', n: 3.5, name: '王五', tags: [], deep: { x: null }, at: day('2026-03-01') },
  { _id: 'd', n: -7, name: 'zhao', tags: 'red', deep: {}, at: null },
  {
    _id: 'e',
    n: '2',
    name: null,
    list: [
      { k: 1, v: 5 },
      { k: 2, v: 9 },
    ],
    deep: 4,
  },
  { _id: 'f', name: 'Zhao😀', scores: [3, 8], n: [2, 40] },
]

type Finding = [
  name: string,
  where: (_: DB.DatabaseCommand, db: DB.Database) => Doc | DB.DatabaseLogicCommand,
  ids: string,
]

const FINDINGS: Finding[] = [
  ['an empty query finds all', () => ({}), 'abcdef'],
  ['a number equals itself, not its text, and an element of a list', () => ({ n: 2 }), 'bf'],
  ['text equals itself', () => ({ name: '李四' }), 'b'],
  ['a value in a list is found by equality', () => ({ tags: 'red' }), 'abd'],
  ['a list equals itself', () => ({ tags: ['red'] }), 'b'],
  ['true is not 1', () => ({ ok: true }), 'a'],
  ['null finds null and missing', () => ({ name: null }), 'e'],
  ['null finds a missing field', () => ({ at: null }), 'def'],
  ['a nested field is found by an object', () => ({ deep: { x: 2 } }), 'b'],
  ['a nested field is found by a path', () => ({ 'deep.x': 1 }), 'a'],
  ['a nested null finds missing and what has no fields', () => ({ 'deep.x': null }), 'cdef'],
  ['a date equals the same moment', () => ({ at: day('2026-02-01') }), 'b'],
  ['eq', (_) => ({ n: _.eq(1) }), 'a'],
  ['eq with an object wants the whole object', (_) => ({ deep: _.eq({ x: 2 }) }), 'b'],
  ['neq also finds what lacks the field', (_) => ({ ok: _.neq(true) }), 'bcdef'],
  ['gt on numbers leaves text out', (_) => ({ n: _.gt(1) }), 'bcf'],
  ['gte', (_) => ({ n: _.gte(2) }), 'bcf'],
  ['lt', (_) => ({ n: _.lt(2) }), 'ad'],
  ['lte', (_) => ({ n: _.lte(2) }), 'abdf'],
  ['a range', (_) => ({ n: _.gt(-10).and(_.lt(2)) }), 'ad'],
  ['text compares by code point', (_) => ({ name: _.gte('李') }), 'bc'],
  ['text above the letters', (_) => ({ name: _.gt('z') }), 'abcd'],
  ['gt on dates', (_) => ({ at: _.gt(day('2026-01-15')) }), 'bc'],
  ['lte on dates', (_) => ({ at: _.lte(day('2026-01-01')) }), 'a'],
  ['in', (_) => ({ n: _.in([1, 3.5, 99]) }), 'ac'],
  ['in nothing', (_) => ({ n: _.in([]) }), ''],
  ['in with null', (_) => ({ name: _.in([null, 'zhao']) }), 'de'],
  ['in looks into lists', (_) => ({ tags: _.in(['blue']) }), 'a'],
  ['nin also finds what lacks the field', (_) => ({ tags: _.nin(['red']) }), 'cef'],
  ['exists', (_) => ({ ok: _.exists(true) }), 'ab'],
  ['exists not', (_) => ({ n: _.exists(false) }), ''],
  ['a null exists', (_) => ({ 'deep.x': _.exists(true) }), 'abc'],
  ['mod', (_) => ({ n: _.mod(2, 0) }), 'bf'],
  ['size', (_) => ({ tags: _.size(2) }), 'a'],
  ['all', (_) => ({ tags: _.all(['blue', 'red']) }), 'a'],
  [
    'elemMatch on objects wants one element to fit',
    (_) => ({ list: _.elemMatch({ k: 1, v: _.gt(4) }) }),
    'e',
  ],
  ['elemMatch finds none when no one element fits', (_) => ({ list: _.elemMatch({ k: 1, v: 9 }) }), ''],
  ['elemMatch on values', (_) => ({ scores: _.elemMatch(_.gt(7)) }), 'f'],
  ['a path into a list of objects', () => ({ 'list.v': 9 }), 'e'],
  ['a path to an element', () => ({ 'list.0.v': 5 }), 'e'],
  ['and', (_) => _.and([{ tags: 'red' }, { n: _.gt(0) }]), 'ab'],
  ['or', (_) => _.or([{ n: 1 }, { name: 'zhao' }]), 'ad'],
  ['or within a field', (_) => ({ n: _.or(_.lt(0), _.gt(30)) }), 'df'],
  ['nor', (_) => _.nor([{ n: 1 }, { tags: 'red' }]), 'cef'],
  ['not', (_) => ({ n: _.not(_.gt(1)) }), 'ade'],
  ['a regular expression', (_, db) => ({ name: db.RegExp({ regexp: '^zh' }) }), 'd'],
  [
    'a regular expression that ignores case',
    (_, db) => ({ name: db.RegExp({ regexp: '^ZH', options: 'i' }) }),
    'df',
  ],
  ['a JavaScript regular expression', () => ({ name: /三$/ }), 'a'],
  ['the id', () => ({ _id: 'c' }), 'c'],
  ['ids', (_) => ({ _id: _.in(['a', 'f', 'q']) }), 'af'],
  ['a range of ids', (_) => ({ _id: _.gt('d') }), 'ef'],
  ['several fields together', (_) => ({ n: _.gte(1), tags: 'red', ok: false }), 'b'],
]

const finds = ([name, where, ids]: Finding): Case => ({
  name,
  run: async ({ things, fill, _, db }) => {
    await fill(PEOPLE)
    expect(
      idsOf(await found(things.where(where(_, db))))
        .sort()
        .join(''),
    ).toBe(ids)
    expect(await things.where(where(_, db)).count()).toMatchObject({ total: ids.length })
  },
})

const point = (db: DB.Database) => new db.Geo.Point(113, 23)

type Refused = [name: string, where: (_: DB.DatabaseCommand, db: DB.Database) => Doc, message: RegExp]

const LOCALLY_REFUSED: Refused[] = [
  ['an unknown operator', () => ({ n: { $bigger: 1 } }), /bigger/],
  ['in without a list', () => ({ n: { $in: 1 } }), /\$in/],
]

const GEO: Refused[] = [
  [
    'geoNear',
    (_, db) => ({ place: _.geoNear({ geometry: point(db), maxDistance: 100, minDistance: 0 }) }),
    /nearSphere/,
  ],
  ['geoIntersects', (_, db) => ({ place: _.geoIntersects({ geometry: point(db) }) }), /geoIntersects/],
]

const refused = ([name, where, message]: Refused): Case => ({
  name: `${name} is refused by name`,
  run: async ({ things, _, db }) => {
    const refusal = await refusalOf(things.where(where(_, db)).get())
    expect(refusal.code).toBe(-502001)
    expect(refusal.message).toMatch(message)
  },
})

export const queries: Topic = {
  name: 'queries',
  needs: 'database',
  cases: [...FINDINGS.map(finds), ...LOCALLY_REFUSED.map(refused)],
}

/** The platform has these; a cloud without them must say so rather than find the wrong documents. */
export const missingQueries: Topic = {
  name: 'queries only the platform has',
  needs: 'database',
  cases: GEO.map(refused),
}
