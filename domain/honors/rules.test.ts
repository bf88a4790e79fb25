import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { isAlike } from './alike'
import { nominationFaults } from './form-faults'
import { NominationPeople } from './nomination'
import { extendedUntil, noticeUntil } from './notice'
import { readPaperRow } from './paper-columns'
import { pauseFor } from './pauses'
import { SelectionPlan } from './plan'
import { settledChanges, stageOf } from './selection-record'
import { planFrom, TEMPLATE_KEYS } from './templates'

const sound = (key: (typeof TEMPLATE_KEYS)[number]) => {
  const plan = planFrom(key, '2026-11-02')
  return key === 'other' ? { ...plan, title: '演示评选', criteria: ['演示的条件'] } : plan
}

describe('a plan', () => {
  it.each(TEMPLATE_KEYS)('begun from the template of %s can be saved', (key) => {
    expect(v.safeParse(SelectionPlan, sound(key)).issues).toBeUndefined()
  })

  it('scores courtyards out of 100, hygiene 35 and order 25, as the townships do', () => {
    const { sheet } = planFrom('courtyard', '2026-11-02')
    expect(sheet.slice(0, 2).map(({ name, most }) => [name, most])).toEqual([
      ['卫生', 35],
      ['整齐', 25],
    ])
    expect(sheet.reduce((sum, { most }) => sum + most, 0)).toBe(100)
  })

  it('whose days run backwards is refused at the day that is wrong', () => {
    const plan = sound('goodPeople')
    const wrong = { ...plan, days: { ...plan.days, visitUntil: '2026-11-03' } }
    const { issues } = v.safeParse(SelectionPlan, wrong)
    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(['days.visitUntil'])
  })

  it('keeps its sheet and questions once people have begun to nominate', () => {
    const plan = sound('goodPeople')
    expect(settledChanges(plan, { ...plan, seats: 9, title: '改了名' })).toEqual([])
    expect(settledChanges(plan, { ...plan, sheet: plan.sheet.slice(1) })).toEqual(['评分表'])
  })

  it('goes through its stages by the days', () => {
    const state = { status: 'open' as const, plan: sound('goodPeople') }
    const { days } = state.plan
    expect(stageOf(state, '2026-11-01')).toBe('coming')
    expect(stageOf(state, days.until)).toBe('nominating')
    expect(stageOf(state, days.visitUntil)).toBe('visiting')
    expect(stageOf(state, days.scoreUntil)).toBe('scoring')
    expect(stageOf({ ...state, status: 'finished' }, days.from)).toBe('over')
  })
})

describe('a public notice', () => {
  it('stands five whole working days after the day it is put up, weekends out', () => {
    // Friday 20 November 2026: Monday to Friday follow.
    expect(noticeUntil('2026-11-20', 5)).toBe('2026-11-27')
  })

  it('does not count the holidays of the New Year', () => {
    expect(noticeUntil('2025-12-31', 3) > '2026-01-05').toBe(true)
  })

  it('is extended by a correction, and never shortened', () => {
    expect(extendedUntil('2026-11-27', '2026-11-26', 5)).toBe('2026-12-03')
    expect(extendedUntil('2026-12-30', '2026-11-26', 3)).toBe('2026-12-30')
  })
})

describe('names', () => {
  it('are alike when they are the same but for spaces, or for one letter of three', () => {
    expect(isAlike('陈 大山', '陈大山')).toBe(true)
    expect(isAlike('陈大山', '陈大珊')).toBe(true)
    expect(isAlike('陈山', '陈珊')).toBe(false)
    expect(isAlike('陈大山', '李小河')).toBe(false)
    expect(isAlike('', '')).toBe(false)
  })
})

describe('a nomination', () => {
  const { asked } = sound('goodPeople')
  it('must say which kind, and answer what is required', () => {
    const plan = { sorts: ['助人为乐'], asked: asked.map((field) => ({ ...field, required: true })) }
    const faults = nominationFaults(plan, { sort: '别的', text: { answers: {} } })
    expect(faults.map(({ path }) => path)).toEqual(['sort', 'text.answers.work'])
    expect(nominationFaults(plan, { sort: '助人为乐', text: { answers: { work: '种地' } } })).toEqual([])
  })

  it('of a child must name the guardian', () => {
    const people = {
      name: '林小苗',
      phone: '',
      group: '',
      isMinor: true,
      guardian: '',
      guardianPhone: '',
      nominator: '赵推荐',
      nominatorPhone: '',
      relation: '邻居',
    }
    expect(v.safeParse(NominationPeople, people).issues?.map((issue) => v.getDotPath(issue))).toEqual([
      'guardian',
    ])
  })

  it('on paper is told every fault at its column', () => {
    const read = readPaperRow(
      { village: '没有村', name: '陈', summary: '短' },
      [{ id: 'v', name: '养前村' }],
      [],
    )
    expect(read.ok ? [] : read.faults.map(({ column }) => column)).toEqual([
      '村',
      '姓名（户主）',
      '推荐人',
      '简要事迹',
    ])
  })
})

describe('a pause from selections', () => {
  const paused = [
    { parties: ['p1'], names: ['陈演示'], villageId: 'v1', until: '2026-12-31', reason: '一' },
    { parties: ['p2'], names: ['陈演示'], villageId: 'v2', until: '2027-03-01', reason: '二' },
  ]
  it('holds for the family’s own, by person or by name in the village, until its day', () => {
    const nominee = { personId: '', name: '陈演示', villageId: 'v1' }
    expect(pauseFor(nominee, paused, '2026-12-31')?.reason).toBe('一')
    expect(pauseFor(nominee, paused, '2027-01-01')).toBeUndefined()
    expect(pauseFor({ ...nominee, personId: 'p2', villageId: 'v9' }, paused, '2026-12-31')?.reason).toBe('二')
    expect(pauseFor({ ...nominee, villageId: 'v9' }, paused, '2026-12-31')).toBeUndefined()
  })
})
