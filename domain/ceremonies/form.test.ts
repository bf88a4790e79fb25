import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { FIELD_WORDS, fieldWords } from './field-words'
import { faultsOf, isGroupMeal } from './form'
import { FuneralQuick, RegistrationDraft, WeddingDraft, type Facts, type People } from './registration'
import { STEPS, stepTitle, stepsOf, type FormStep } from './steps'
import { wedding } from './testing'

const people: People = {
  host: '陈演示',
  phone: '13800000000',
  givingName: '陈演示',
  receivingName: '王演示',
  cookName: '赵演示',
  signedName: '陈演示',
}

function draft(facts: Partial<Facts> = {}, who: Partial<People> = {}): RegistrationDraft {
  const whole = wedding({
    forSelf: true,
    cookPlace: '村文化广场',
    promisedAt: '2026-11-21T01:12:00.000Z',
    ...facts,
  })
  return { people: { ...people, ...who }, facts: whole }
}

const pathsOf = (one: RegistrationDraft, step?: FormStep) => faultsOf(one, step).map(({ path }) => path)
const messageAt = (one: RegistrationDraft, path: string) =>
  faultsOf(one).find((fault) => fault.path === path)?.message

describe('a wedding’s form', () => {
  it('can be handed in when whole', () => {
    expect(faultsOf(draft())).toEqual([])
    expect(v.safeParse(WeddingDraft, draft()).success).toBe(true)
  })

  it('can be handed in however far it is over any standard', () => {
    expect(faultsOf(draft({ tables: 400, brideCash: 99_999_900, costPerTable: 900_000 }))).toEqual([])
  })

  it('asks in the order of its steps for what is missing', () => {
    const empty: RegistrationDraft = { people: {}, facts: { ceremony: 'wedding' } }
    expect(pathsOf(empty)).toEqual([
      'people.host',
      'people.phone',
      'facts.villageId',
      'facts.forSelf',
      'facts.givingVillageId',
      'facts.receivingVillageId',
      'facts.day',
      'facts.placeKind',
      'facts.brideCash',
      'facts.tables',
      'facts.people',
      'facts.costPerTable',
      'people.signedName',
    ])
  })

  it('asks each step only for its own', () => {
    const gaps = draft({ brideCash: undefined, tables: undefined })
    expect(pathsOf(gaps, 3)).toEqual(['facts.brideCash'])
    expect(pathsOf(gaps, 4)).toEqual(['facts.tables'])
    expect(pathsOf(gaps, 1)).toEqual([])
  })

  it('names the field and the mend', () => {
    expect(messageAt(draft({ tables: undefined }), 'facts.tables')).toBe(
      '桌数还没填，填个数；不方便说，点“不便填写”',
    )
    expect(messageAt(draft({}, { phone: '1380' }), 'people.phone')).toContain('手机是 11 位')
    expect(messageAt(draft({ tables: 5000 }), 'facts.tables')).toContain('是不是多打了零')
    expect(messageAt(draft({ tables: -1 }), 'facts.tables')).toContain('没有就填 0')
  })

  it('says one thing about a field, not two', () => {
    expect(pathsOf(draft({}, { host: '' })).filter((path) => path === 'people.host')).toHaveLength(1)
  })

  it('tells missing from unsaid from nothing', () => {
    expect(pathsOf(draft({ brideCash: undefined }))).toEqual(['facts.brideCash'])
    expect(pathsOf(draft({ brideCash: undefined, unsaid: ['brideCash'] }))).toEqual([])
    expect(pathsOf(draft({ brideCash: 0 }))).toEqual([])
    expect(pathsOf(draft({ brideCash: undefined, zeroBridePrice: true }))).toEqual([])
  })

  it('asks a proxy who they are', () => {
    expect(pathsOf(draft({ forSelf: false }))).toEqual([
      'people.proxyName',
      'people.proxyPhone',
      'people.proxyRelation',
    ])
  })

  it('asks for the cook from fifty diners on, except in a restaurant', () => {
    const noCook = { cookName: undefined }
    expect(pathsOf(draft({ people: 50 }, noCook))).toEqual(['people.cookName'])
    expect(pathsOf(draft({ people: 49 }, noCook))).toEqual([])
    expect(pathsOf(draft({ people: 300, placeKind: 'restaurant' }, noCook))).toEqual([])
    expect(isGroupMeal(draft({ people: 50 }))).toBe(true)
  })

  it('asks for the cook from as many diners as the standard of the place sets', () => {
    const noCook = draft({ people: 60 }, { cookName: undefined })
    expect(faultsOf(noCook, undefined, 100)).toEqual([])
    const asked = faultsOf(draft({ people: 100 }, { cookName: undefined }), undefined, 100)
    expect(asked).toMatchObject([{ path: 'people.cookName', message: expect.stringContaining('100 人以上') }])
  })

  it('takes numbers as people write them', () => {
    const parsed = v.parse(RegistrationDraft, draft({}, { phone: '138 0000-0000' }))
    expect(parsed.people.phone).toBe('13800000000')
    expect(v.safeParse(RegistrationDraft, draft({}, { phone: '0000-1234003' })).success).toBe(true)
  })

  it('keeps money whole: no fraction of a 分', () => {
    expect(messageAt(draft({ costPerTable: 280.5 }), 'facts.costPerTable')).toContain('最小到分')
  })
})

describe('other ceremonies', () => {
  it('takes a funeral with three fields', () => {
    const three = {
      people: { deceased: '李演示', phone: '13800000000' },
      facts: { ceremony: 'funeral', villageId: 'v-east', group: '二组' },
    }
    expect(v.safeParse(FuneralQuick, three).success).toBe(true)
    const nameless = v.safeParse(FuneralQuick, { ...three, people: { phone: '13800000000' } })
    expect(nameless.issues?.[0]?.message).toBe('请填写逝者姓名')
  })

  it('never asks a feast or a funeral about a bride price', () => {
    expect(stepsOf('feast')).toEqual([1, 2, 4, 5])
    expect(stepsOf('funeral')).toEqual([6, 7, 8])
    const feast = draft({
      ceremony: 'feast',
      feastKind: 'engagement',
      brideCash: undefined,
      receivingVillageId: undefined,
    })
    expect(faultsOf(feast)).toEqual([])
  })

  it('asks a feast what it is for, before all else', () => {
    expect(pathsOf(draft({ ceremony: 'feast' }))).toEqual(['facts.feastKind'])
    expect(STEPS[1].fields[0]).toBe('facts.feastKind')
  })

  it('asks an engagement about two families, and a full month about none', () => {
    expect(stepTitle(2, { ceremony: 'feast', feastKind: 'engagement' })).toBe('两家与日子')
    expect(stepTitle(2, { ceremony: 'feast', feastKind: 'fullMonth' })).toBe('日子和地方')
    expect(fieldWords('people.host', { ceremony: 'feast', feastKind: 'birthday' }).question).toBe(
      '谁家老人过寿?',
    )
  })
})

describe('the rest of a funeral', () => {
  const funeral = (facts: Partial<Facts>): RegistrationDraft => ({
    people: { deceased: '李演示', phone: '13800000000' },
    facts: { ceremony: 'funeral', villageId: 'v-east', ...facts },
  })

  it('needs the day of the procession and the tables, and nothing else', () => {
    expect(pathsOf(funeral({}))).toEqual(['facts.day', 'facts.tables'])
    expect(faultsOf(funeral({ day: '2026-11-20', tables: 12 }))).toEqual([])
  })

  it('takes what is not willingly said, and nothing of a cook however many came', () => {
    expect(faultsOf(funeral({ day: '2026-11-20', unsaid: ['tables'] }))).toEqual([])
    expect(faultsOf(funeral({ day: '2026-11-20', tables: 40, people: 400 }))).toEqual([])
  })

  it('says plainly what is missing', () => {
    expect(faultsOf(funeral({ tables: 3 }))).toEqual([{ path: 'facts.day', message: '请选择哪天出殡' }])
  })
})

describe('the words of the fields', () => {
  it('speak Chinese and never of an earlier marriage', () => {
    const words = Object.values(FIELD_WORDS).flatMap((one) => Object.values(one))
    expect(words.length).toBeGreaterThan(100)
    for (const word of words) expect(word).not.toMatch(/[a-z]|再婚|离婚|初婚|婚史/i)
  })

  it('cover every field a step shows', () => {
    const shown = Object.values(STEPS).flatMap(({ fields }): readonly string[] => fields)
    expect(shown.filter((path) => !(path in FIELD_WORDS))).toEqual([])
    for (const ceremony of ['wedding', 'feast', 'funeral'] as const) {
      const own = stepsOf(ceremony).flatMap((step): readonly string[] => STEPS[step].fields)
      expect(new Set(own).size).toBe(own.length)
    }
  })
})
