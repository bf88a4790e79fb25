import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACTIONS, FLAG_NAMES } from '../domain/ceremonies'
import { CADRE_ACTIONS, CADRE_FLAG_NAMES } from '../domain/ceremonies/cadre-workflow'
import { SERVED_BY, WORKFLOW_FILE, workflowPage } from './docs'

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

  test('names for every step the action that takes it', () => {
    const [registrations = ''] = workflowPage().split('## 党员、干部报告')
    const rows = registrations.split('\n')
    for (const [action, served] of Object.entries(SERVED_BY)) {
      const own = rows.filter((row) => row.includes(`\`${action}\` |`))
      expect(own.length).toBeGreaterThan(0)
      expect(own.every((row) => row.includes(`\`${served}\``))).toBe(true)
    }
  })
})
