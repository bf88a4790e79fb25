import { describe, expect, it } from 'vitest'
import { checkStandard } from './check-standard'
import { bridePrice, measure, standardInput } from './testing'

const faultsOf = (overrides: Record<string, unknown>) => {
  const checked = checkStandard(standardInput(overrides))
  return checked.ok ? [] : checked.faults
}

const withMeasure = (overrides: Record<string, unknown>) => ({ measures: [measure(overrides)] })
const table = (when: Record<string, unknown>) => ({ kind: 'table', rows: [{ when: [when], value: 10 }] })
const index = (values: unknown[]) => ({ id: 'income', name: '收入', unit: 'fen', source: '统计公报', values })
const withOutcome = (overrides: Record<string, unknown>) => ({
  outcomes: [{ id: 'thanks', kind: 'thanks', when: 'within', clause: '第一条', ...overrides }],
})
const share = { comparison: 'share', unit: 'percent', counts: ['giftMoney'], shareOf: ['costPerTable'] }

/** What was broken, where the fault is found, and what it says. */
const BROKEN: readonly [string, Record<string, unknown>, string, RegExp][] = [
  ['no title', { title: undefined }, 'title', /缺少“title”，请补上/],
  ['a blank issuer', { issuer: '  ' }, 'issuer', /请填写发布单位/],
  ['an area that is none', { areaId: '东村' }, 'areaId', /地方的编号不对，要像 v-yangqian（村）/],
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
    /单位是人（people），可“桌数”按桌（tables）算/,
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
    /提倡的 20.桌 不低于上限 15.桌/,
  ],
  [
    'an advised step at the lowest row',
    withMeasure({ advised: 10, limit: { ...table({ fact: 'partyMember', is: true }), otherwise: 30 } }),
    'measures.0.advised',
    /提倡的 10.桌 不低于上限 10.桌/,
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
    /却没写管宴席（feast）/,
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
    'measures.0.limit.rows.0.when.0.fact',
    /没有这个可以分情况的事，只能写 partyMember（是不是党员户）、/,
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
    /是数目，请写“from”和“to”/,
  ],
  [
    'a share above the whole',
    withMeasure({ ...share, limit: { kind: 'fixed', value: 130 } }),
    'measures.0.limit.value',
    /占比不能超过 100%/,
  ],
  [
    'a share in yuan',
    withMeasure({ ...share, unit: 'fen' }),
    'measures.0.unit',
    /是占比，单位要写%（percent）/,
  ],
  [
    'a share of another unit',
    withMeasure({ ...share, shareOf: ['tables'] }),
    'measures.0.shareOf',
    /两个数单位不同/,
  ],
  [
    'a number counted twice',
    withMeasure({ counts: ['tables', 'tables'] }),
    'measures.0.counts.1',
    /“桌数”写了两遍/,
  ],
  [
    'a number counted and taken off',
    withMeasure({ excludes: ['tables'] }),
    'measures.0.excludes.0',
    /又算进去又扣掉/,
  ],
  [
    'notice that may be at most',
    withMeasure({ unit: 'days', counts: ['noticeDays'] }),
    'measures.0.comparison',
    /比法只能写至少（atLeast）/,
  ],
  [
    'a report that must be late',
    withMeasure({ unit: 'days', counts: ['reportDelayDays'], comparison: 'atLeast' }),
    'measures.0.comparison',
    /比法只能写最多（atMost）/,
  ],
  [
    'notice added to something else',
    withMeasure({ unit: 'days', counts: ['noticeDays', 'lastingDays'], comparison: 'atLeast' }),
    'measures.0.counts',
    /加在一起了，请单写一个条目/,
  ],
  [
    'a funeral with a receiving side',
    withMeasure({ ceremonies: ['funeral'], basis: 'receivingSide' }),
    'measures.0.basis',
    /白事没有收礼方/,
  ],
  [
    'a row that another row hides',
    withMeasure({
      limit: {
        kind: 'table',
        rows: [
          { when: [{ fact: 'partyMember', is: true }], value: 10 },
          { when: [{ fact: 'partyMember', is: true }], value: 12 },
        ],
      },
    }),
    'measures.0.limit.rows.1',
    /第 2 行和第 1 行条件一样（党员户）/,
  ],
  [
    'an index that begins too late',
    {
      measures: [bridePrice({ limit: { kind: 'indexMultiple', index: 'income', times: 3, yearsBack: 1 } })],
      indexes: [index([{ year: 2026, value: 1 }])],
    },
    'measures.0.limit.yearsBack',
    /要用 2025 年的收入，可表里最早是 2026 年/,
  ],
  [
    'a part nobody knows',
    { clauses: [{ number: '第一条', text: '甲', part: 'preamble' }] },
    'clauses.0.part',
    /charter（章程）/,
  ],
  ['a fine', withOutcome({ kind: 'fine' }), 'outcomes.0.kind', /只能写 thanks（致谢）/],
  ['an outcome without its clause', withOutcome({ clause: '第九条' }), 'outcomes.0.clause', /没有这一条/],
  [
    'a pause without an end',
    withOutcome({ kind: 'pause', when: 'over' }),
    'outcomes.0.months',
    /要写几个月（months），到期自己恢复/,
  ],
  [
    'a pause of ten years',
    withOutcome({ kind: 'pause', when: 'over', months: 120 }),
    'outcomes.0.months',
    /最多写 24 个月/,
  ],
  ['thanks for so many months', withOutcome({ months: 6 }), 'outcomes.0.months', /“致谢”不用写几个月/],
  ['thanks for being over', withOutcome({ when: 'over' }), 'outcomes.0.when', /“致谢”不能跟着“超过约定”/],
  [
    'a zero bride price at a funeral',
    withOutcome({ when: 'zeroBridePrice', ceremonies: ['funeral'] }),
    'outcomes.0.ceremonies',
    /零彩礼只有婚事才有/,
  ],
  ['a setting nobody knows', { settings: { fines: 200 } }, 'settings.fines', /“fines”认不得/],
  [
    'a window without its kind of days',
    { settings: { cadre: { beforeWedding: { days: 10 } } } },
    'settings.cadre.beforeWedding.working',
    /缺少“working”/,
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
