import { describe, expect, it } from 'vitest'
import { checkStandard } from './check-standard'
import { looserThan } from './looser'
import { bridePrice, measure, standard, standardInput } from './testing'

const faultsOf = (overrides: Record<string, unknown>) => {
  const checked = checkStandard(standardInput(overrides))
  return checked.ok ? [] : checked.faults
}

const withMeasure = (overrides: Record<string, unknown>) => ({ measures: [measure(overrides)] })
const table = (when: Record<string, unknown>) => ({ kind: 'table', rows: [{ when: [when], value: 10 }] })
const index = (values: unknown[]) => ({ id: 'income', name: '收入', unit: 'fen', source: '统计公报', values })
const share = { comparison: 'share', unit: 'percent', counts: ['giftMoney'], shareOf: ['costPerTable'] }

/** What was broken, where the fault is found, and what it says. */
const BROKEN: readonly [string, Record<string, unknown>, string, RegExp][] = [
  ['no title', { title: undefined }, 'title', /缺少“title”，请补上/],
  ['a blank issuer', { issuer: '  ' }, 'issuer', /请填写发布单位/],
  ['an area that is none', { areaId: '东村' }, 'areaId', /请从名单里选择村/],
  ['a day that does not exist', { effectiveDay: '2026-02-30' }, 'effectiveDay', /没有这一天/],
  ['a day written otherwise', { lastConfirmedDay: '2026年6月1日' }, 'lastConfirmedDay', /应当像 2026-12-20/],
  [
    'an end before its beginning',
    { endDay: '2025-01-01', lastConfirmedDay: '2024-01-01' },
    'endDay',
    /停用日 2025-01-01 早于施行日 2026-01-01/,
  ],
  [
    'a confirmation after its end',
    { endDay: '2026-05-01' },
    'lastConfirmedDay',
    /确认日 2026-06-01 晚于停用日/,
  ],
  ['no clauses', { clauses: [] }, 'clauses', /至少要有一条/],
  ['a clause without text', { clauses: [{ number: '第一条', text: '' }] }, 'clauses.0.text', /请填写条文/],
  [
    'one clause number twice',
    {
      clauses: [
        { number: '第一条', text: '甲' },
        { number: '第一条', text: '乙' },
      ],
    },
    'clauses.1.number',
    /条款号“第一条”用了两次/,
  ],
  ['a key nobody knows', { titel: '标准' }, 'titel', /“titel”认不得/],
  [
    'a clause that is not there',
    withMeasure({ clause: '第九条' }),
    'measures.0.clause',
    /依据第九条，可是没有这一条/,
  ],
  ['one measure twice', { measures: [measure(), measure()] }, 'measures.1.id', /条目编号“tables”用了两次/],
  [
    'a reading nobody declares',
    withMeasure({ counts: ['chairs'] }),
    'measures.0.counts.0',
    /没有这个可以对照的数/,
  ],
  ['nothing to read', withMeasure({ counts: [] }), 'measures.0.counts', /至少要对照一个数/],
  [
    'another unit than what it reads',
    withMeasure({ unit: 'people' }),
    'measures.0.unit',
    /单位是 people，可“桌数”按 tables 算/,
  ],
  ['a comparison nobody knows', withMeasure({ comparison: 'under' }), 'measures.0.comparison', /比法认不得/],
  ['no limit', withMeasure({ limit: undefined }), 'measures.0.limit', /缺少“limit”/],
  [
    'a limit kind nobody knows',
    withMeasure({ limit: { kind: 'about', value: 3 } }),
    'measures.0.limit.kind',
    /限额的写法认不得/,
  ],
  [
    'a limit below nothing',
    withMeasure({ limit: { kind: 'fixed', value: -1 } }),
    'measures.0.limit.value',
    /数额不能小于零/,
  ],
  [
    'a limit in fractions',
    withMeasure({ limit: { kind: 'fixed', value: 15.5 } }),
    'measures.0.limit.value',
    /数额要写成整数/,
  ],
  [
    'an advised step above the limit',
    withMeasure({ advised: 20 }),
    'measures.0.advised',
    /提倡的 20 不低于上限 15/,
  ],
  [
    'an advised step at the lowest row',
    withMeasure({ advised: 10, limit: { ...table({ fact: 'partyMember', is: true }), otherwise: 30 } }),
    'measures.0.advised',
    /提倡的 10 不低于上限 10/,
  ],
  [
    'a strength nobody knows',
    withMeasure({ strength: 'must' }),
    'measures.0.strength',
    /advised（提倡）或 agreed（约定）/,
  ],
  [
    'a basis nobody knows',
    withMeasure({ basis: 'host' }),
    'measures.0.basis',
    /feastPlace（办席的村）或 receivingSide/,
  ],
  [
    'feast kinds without feasts',
    withMeasure({ feastKinds: ['engagement'] }),
    'measures.0.feastKinds',
    /却没写管 feast/,
  ],
  [
    'an index that is not there',
    { measures: [bridePrice({ limit: { kind: 'indexMultiple', index: 'income', times: 3, yearsBack: 1 } })] },
    'measures.0.limit.index',
    /找不到指标“income”/,
  ],
  [
    'tables by an index',
    {
      ...withMeasure({ limit: { kind: 'indexMultiple', index: 'income', times: 3, yearsBack: 1 } }),
      indexes: [index([{ year: 2024, value: 1 }])],
    },
    'measures.0.limit',
    /按指标倍数算的只能是钱/,
  ],
  [
    'one year twice in an index',
    {
      indexes: [
        index([
          { year: 2024, value: 1 },
          { year: 2024, value: 2 },
        ]),
      ],
    },
    'indexes.0.values.1.year',
    /年份“2024”用了两次/,
  ],
  ['an index without years', { indexes: [index([])] }, 'indexes.0.values', /指标至少要有一年的数/],
  [
    'a row on a fact nobody states',
    withMeasure({ limit: table({ fact: 'rich', is: true }) }),
    'measures.0.limit.rows.0.when.0',
    /没有这个可以分情况的事|这个条件认不得/,
  ],
  [
    'a yes/no fact answered otherwise',
    withMeasure({ limit: table({ fact: 'partyMember', is: 'yes' }) }),
    'measures.0.limit.rows.0.when.0.is',
    /只能写 true 或 false/,
  ],
  [
    'a choice that is none',
    withMeasure({ limit: table({ fact: 'placeKind', is: 'castle' }) }),
    'measures.0.limit.rows.0.when.0.is',
    /没有“castle”这一种，只能写 village、town、restaurant/,
  ],
  [
    'a range of what is no number',
    withMeasure({ limit: table({ fact: 'placeKind', from: 1 }) }),
    'measures.0.limit.rows.0.when.0',
    /不是数目，不能写几到几/,
  ],
  [
    'a range the wrong way round',
    withMeasure({ limit: table({ fact: 'childrenOfDeceased', from: 3, to: 1 }) }),
    'measures.0.limit.rows.0.when.0.to',
    /3 到 1 写反了/,
  ],
  [
    'a number without its range',
    withMeasure({ limit: table({ fact: 'childrenOfDeceased', is: true }) }),
    'measures.0.limit.rows.0.when.0.is',
    /是数目，请写 from 和 to/,
  ],
  [
    'a share above the whole',
    withMeasure({ ...share, limit: { kind: 'fixed', value: 130 } }),
    'measures.0.limit.value',
    /占比不能超过 100%/,
  ],
  ['a share in yuan', withMeasure({ ...share, unit: 'fen' }), 'measures.0.unit', /是占比，单位要写 percent/],
  [
    'a share of another unit',
    withMeasure({ ...share, shareOf: ['tables'] }),
    'measures.0.shareOf',
    /两个数单位不同/,
  ],
]

describe('a broken standard is refused with the place and the mend', () => {
  it.each(BROKEN)('%s', (_, overrides, path, message) => {
    const fault = faultsOf(overrides).find((one) => one.path === path)
    expect(fault?.message).toMatch(message)
  })

  it('covers well over twenty kinds of fault, each said in Chinese', () => {
    expect(BROKEN.length).toBeGreaterThan(20)
    const messages = BROKEN.flatMap(([, overrides]) => faultsOf(overrides)).map(({ message }) => message)
    for (const message of messages) expect(message).not.toMatch(/Invalid|Expected|received/)
  })

  it('names every fault at once', () => {
    const found = faultsOf({
      endDay: '2025-01-01',
      measures: [measure({ clause: '第九条', unit: 'people', advised: 99 }), measure()],
    })
    expect(found.map(({ path }) => path)).toEqual([
      'endDay',
      'lastConfirmedDay',
      'measures.1.id',
      'measures.0.clause',
      'measures.0.unit',
      'measures.0.advised',
    ])
  })

  it('does not fall over what is no standard at all', () => {
    for (const junk of [null, 7, '标准', [], {}]) expect(checkStandard(junk).ok).toBe(false)
  })
})

describe('a village may be stricter, never looser', () => {
  const town = standard({ id: 'town', areaId: 't-town', title: '合镇标准' })

  it('is told where it is looser', () => {
    const village = standard({ measures: [measure({ limit: { kind: 'fixed', value: 18 } })] })
    const [fault] = looserThan(village, town)
    expect(fault?.path).toBe('measures.0.limit')
    expect(fault?.message.replace(/\u00a0/g, ' ')).toBe(
      '“桌数”写 18 桌，比《合镇标准》的 15 桌 还松，村里只能更严',
    )
  })

  it('may be equal, stricter, or speak of something else', () => {
    const stricter = standard({ measures: [measure({ limit: { kind: 'fixed', value: 12 } }), bridePrice()] })
    expect(looserThan(stricter, town)).toEqual([])
    expect(looserThan(standard(), town)).toEqual([])
  })

  it('may not ask for less notice than its town', () => {
    const notice = (value: number) =>
      standard({
        measures: [
          measure({
            unit: 'days',
            counts: ['noticeDays'],
            comparison: 'atLeast',
            limit: { kind: 'fixed', value },
          }),
        ],
      })
    expect(looserThan(notice(3), notice(10))).toHaveLength(1)
    expect(looserThan(notice(15), notice(10))).toHaveLength(0)
  })
})
