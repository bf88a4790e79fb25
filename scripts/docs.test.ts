import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACTIONS, FLAG_NAMES } from '../domain/ceremonies'
import { ceremoniesApi } from '../domain/ceremonies/api'
import { CADRE_ACTIONS, CADRE_FLAG_NAMES } from '../domain/ceremonies/cadre-workflow'
import { WORKFLOW_FILE, workflowPage } from './docs'

describe('the page of who may do what', () => {
  test('says what the tables say', () => {
    expect(readFileSync(WORKFLOW_FILE, 'utf8')).toBe(workflowPage())
  })

  test('names every step and every flag', () => {
    const page = workflowPage()
    const words = [
      ...Object.values(ACTIONS).map(({ name }) => name),
      ...Object.values(FLAG_NAMES),
      ...Object.values(CADRE_ACTIONS).map(({ name }) => name),
      ...Object.values(CADRE_FLAG_NAMES),
    ]
    expect(words.filter((word) => !page.includes(word))).toEqual([])
  })

  test('promises only what the cloud does', () => {
    const [registrations = ''] = workflowPage().split('## 党员、干部报告')
    const rows = registrations.split('\n')
    const promised = (action: string) =>
      rows.filter((row) => row.includes(`\`${action}\``)).map((row) => row.includes('能办'))
    expect(promised('approve')).toEqual([true, true])
    expect(promised('correct')).toEqual([true, true])
    expect(promised('merge').every((can) => can === 'mergeRegistration' in ceremoniesApi)).toBe(true)
  })
})
