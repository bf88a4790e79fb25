import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { Standard } from '../../../domain/ceremonies/standard'
import { Form, type KeptForm } from './form'
import { shownBeside } from './shown-findings'

const FILE = join(__dirname, '../../../deploy/demo/standards/yangqian-village-2026.json')
const standard = v.parse(Standard, JSON.parse(readFileSync(FILE, 'utf8')))
const areas = { 'v-yangqian': { name: '养前村', path: ['v-yangqian'], pathNames: ['养前村'] } }

let kept: KeptForm[]
let form: Form

beforeEach(() => {
  vi.useFakeTimers()
  kept = []
  const draft = { people: {}, facts: { ceremony: 'wedding', receivingVillageId: 'v-yangqian' } } as const
  form = new Form('one', { draft, step: 3 }, { keep: (now) => kept.push(now), today: () => '2026-11-24' })
  form.setRules({ standards: [standard], areas })
})
afterEach(() => vi.useRealTimers())

const bridePrice = () => shownBeside(form.findings(), ['brideCash'], form.facts())

describe('a form while it is filled in', () => {
  test('says nothing of a field that is still empty', () => {
    expect(bridePrice()).toEqual([])
  })

  test('judges what was typed after a moment, in a villager’s words', () => {
    form.setFact('brideCash', 6_800_000)
    vi.runAllTimers()
    expect(bridePrice().map((finding) => finding.headline)).toEqual(['比标准高 8\u00a0000\u00a0元'])
  })

  test('keeps every change at once', () => {
    form.setFact('brideCash', 100)
    form.setPerson('host', '陈演示')
    expect(kept.at(-1)?.draft).toMatchObject({ facts: { brideCash: 100 }, people: { host: '陈演示' } })
  })

  test('asks only what the standard looks at', () => {
    expect(form.asked().quantities).toContain('cars')
    expect(form.asked().quantities).not.toContain('musicians')
  })

  test('what is known beforehand fills only what is empty, once, and is no draft yet', () => {
    form.setPerson('host', '陈演示')
    const before = kept.length
    form.prefill({ host: '王演示', phone: '13800000000' }, { villageId: 'v-yangqian' })
    form.prefill({ proxyName: '王演示' }, {})
    expect(form.people()).toEqual({ host: '陈演示', phone: '13800000000' })
    expect(form.facts().villageId).toBe('v-yangqian')
    expect(kept).toHaveLength(before)
  })

  test('what arrives later mends what was found missing', () => {
    form.check(1)
    form.prefill({ host: '王演示' }, { villageId: 'v-yangqian' })
    const paths = form.faults().map(({ path }) => path)
    expect(paths).not.toContain('people.host')
    expect(paths).toContain('people.phone')
  })

  test('a number and 不便填写 exclude each other', () => {
    form.setFact('tables', 12)
    form.setUnsaid('tables', true)
    expect(form.facts()).toMatchObject({ unsaid: ['tables'], tables: undefined })
    form.setUnsaid('tables', false)
    expect(form.facts().unsaid).toEqual([])
  })

  test('faults show once one asks to go on, and leave the field that is mended', () => {
    expect(form.faults()).toEqual([])
    const paths = form.check(1).map(({ path }) => path)
    expect(paths).toContain('people.host')
    form.setPerson('host', '陈演示')
    expect(form.faults().map(({ path }) => path)).toEqual(paths.filter((path) => path !== 'people.host'))
  })

  test('the same sending keeps its id, a changed one gets another', () => {
    let next = 0
    const fresh = () => `command-${(next += 1)}`
    expect(form.commandOr(fresh)).toBe('command-1')
    expect(form.commandOr(fresh)).toBe('command-1')
    form.setFact('tables', 12)
    expect(form.commandOr(fresh)).toBe('command-2')
  })
})
