import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStandard } from './check-standard'
import { isStale } from './in-force'
import { resolveLimit } from './limit'
import { OUTCOME_KINDS, OUTCOME_TIMES } from './outcome-rule'
import { CONDITION_FACTS } from './quantities'
import type { Measure, Standard } from './standard'

const DEMO = join(__dirname, '../../deploy/demo')

const standards: Standard[] = ['standards', 'standard-drafts'].flatMap((folder) =>
  readdirSync(join(DEMO, folder)).map((file) => {
    const checked = checkStandard(JSON.parse(readFileSync(join(DEMO, folder, file), 'utf8')))
    if (!checked.ok) throw new Error(`${file}: ${JSON.stringify(checked.faults)}`)
    return checked.standard
  }),
)
const measures = standards.flatMap((standard) => standard.measures)
const limitOf = (measure: Measure) => ('limit' in measure ? measure.limit : undefined)
const kindsOf = (values: readonly (string | undefined)[]) =>
  [...new Set(values)].filter((value) => value !== undefined)

describe('the demo’s standards show, between them,', () => {
  it('every comparison, limit, strength, and whose standard applies', () => {
    expect(kindsOf(measures.map(({ comparison }) => comparison)).sort()).toEqual([
      'atLeast',
      'atMost',
      'forbidden',
      'share',
    ])
    expect(kindsOf(measures.map((one) => limitOf(one)?.kind)).sort()).toEqual([
      'fixed',
      'indexMultiple',
      'table',
    ])
    expect(kindsOf(measures.map(({ strength }) => strength)).sort()).toEqual(['advised', 'agreed'])
    expect(kindsOf(measures.map(({ basis }) => basis)).sort()).toEqual(['feastPlace', 'receivingSide'])
  })

  it('tables on yes or no, on a choice, and on a number', () => {
    const facts = measures.flatMap((one) => {
      const limit = limitOf(one)
      return limit?.kind === 'table' ? limit.rows.flatMap(({ when }) => when.map(({ fact }) => fact)) : []
    })
    expect(kindsOf(facts.map((fact) => CONDITION_FACTS[fact].kind)).sort()).toEqual([
      'choice',
      'count',
      'yesNo',
    ])
  })

  it('two steps, what is taken off, kinds of feast, windows before and after, and what goes to the town', () => {
    expect(measures.some((one) => one.comparison === 'atMost' && one.advised !== undefined)).toBe(true)
    expect(measures.some(({ excludes }) => excludes?.includes('brideReturned'))).toBe(true)
    expect(measures.some(({ feastKinds }) => feastKinds?.includes('engagement'))).toBe(true)
    expect(measures.some(({ counts }) => counts.includes('noticeDays'))).toBe(true)
    expect(measures.some(({ counts }) => counts.includes('reportDelayDays'))).toBe(true)
    expect(measures.some(({ escalate }) => escalate)).toBe(true)
  })

  it('an index whose year is not out yet when a wedding is held', () => {
    const standard = standards.find(({ id }) => id === 'std-ganshui-2025')
    const limit = standard?.measures.map(limitOf).find((one) => one?.kind === 'indexMultiple')
    if (!limit) throw new Error('the index is gone')
    const resolved = resolveLimit(limit, standard?.indexes, { ceremony: 'wedding' }, '2027-05-01')
    expect(resolved).toMatchObject({ how: expect.stringContaining('2026 年的还没公布，先按 2025 年') })
  })

  it('every outcome, and every occasion for one', () => {
    const rules = standards.flatMap(({ outcomes = [] }) => outcomes)
    expect(kindsOf(rules.map(({ kind }) => kind)).sort()).toEqual(Object.keys(OUTCOME_KINDS).sort())
    expect(kindsOf(rules.map(({ when }) => when)).sort()).toEqual(Object.keys(OUTCOME_TIMES).sort())
  })

  it('one that ends, and one nobody has looked at for more than a year', () => {
    expect(standards.some(({ endDay }) => endDay !== undefined)).toBe(true)
    expect(standards.some((standard) => isStale(standard, '2026-11-24'))).toBe(true)
    expect(standards.some((standard) => !isStale(standard, '2026-11-24'))).toBe(true)
  })

  it('nothing that could be taken for real', () => {
    for (const { title, issuer } of standards) expect(title + issuer).toContain('演示')
  })
})
