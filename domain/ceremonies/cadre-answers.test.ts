import { describe, expect, it } from 'vitest'
import { cadreAnswers, cadreChanges } from './cadre-answers'
import { sayMoney } from '../money'
import { CADRE_KINDS } from './cadre'
import { CADRE_STEPS_OF } from './cadre-steps'
import { after, before, oral } from './cadre-testing'

const nameOf = () => '养前村'
const DRAFTS = { before, oral, after }

describe('the answers of a report, in words', () => {
  it('says every one of a step, and leaves out what was not asked', () => {
    const said = cadreAnswers(before(), 'feast', nameOf).map(({ label, value }) => `${label} ${value}`)
    expect(said).toEqual([
      '桌数 12 桌',
      `每桌花费 ${sayMoney(26_000)}`,
      '亲戚 80 人',
      '亲戚以外的人 20 人',
      '用车 6 辆',
      '是谁的车 自家的',
    ])
  })

  it('shows an empty one where it is what keeps the report back', () => {
    const { people, facts } = before()
    const draft = { people, facts: { ...facts, tables: undefined } }
    expect(cadreAnswers(draft, 'feast', nameOf)[0]?.label).toBe('每桌花费')
    expect(cadreAnswers(draft, 'feast', nameOf, ['facts.tables'])[0]).toMatchObject({
      label: '桌数',
      value: '',
    })
  })

  it('loses none that was given: every kind shows all it holds', () => {
    for (const kind of CADRE_KINDS) {
      const draft = DRAFTS[kind]()
      const shown = CADRE_STEPS_OF[kind].flatMap((step) => cadreAnswers(draft, step, nameOf))
      const given = [
        ...Object.entries(draft.people).map(([key, value]) => [`people.${key}`, value]),
        ...Object.entries(draft.facts).map(([key, value]) => [`facts.${key}`, value]),
      ]
      const missing = given
        .filter(([, value]) => value !== undefined)
        .map(([path]) => path)
        .filter((path) => path !== 'facts.ceremony' && path !== 'facts.signedAt')
        .filter((path) => !shown.some((answer) => answer.path === path))
      expect(missing).toEqual([])
    }
  })
})

describe('what was told before beside what was told afterwards', () => {
  it('marks what became otherwise, and only that', () => {
    const told = { ...after().facts, tables: 15, carsFrom: ['own' as const, 'hired' as const] }
    const changes = cadreChanges('before', before().facts, told)
    expect(
      changes.filter(({ changed }) => changed).map(({ label, before: was, after: is }) => [label, was, is]),
    ).toEqual([
      ['桌数', '12 桌', '15 桌'],
      ['是谁的车', '自家的', '自家的、租的'],
    ])
    expect(changes.map(({ path }) => path)).not.toContain('facts.promises')
  })

  it('compares of a funeral told on the phone only what was told there', () => {
    const { facts } = oral()
    const told = {
      ...after().facts,
      ceremony: 'funeral' as const,
      whose: 'parent' as const,
      day: '2026-11-05',
    }
    const changes = cadreChanges('oral', { ...facts, day: '2026-11-04' }, told)
    expect(changes.map(({ path, changed }) => [path, changed])).toEqual([
      ['facts.whose', false],
      ['facts.day', true],
    ])
  })
})
