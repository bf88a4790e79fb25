import { describe, expect, test } from 'vitest'
import { CadreForm, type KeptReport } from './cadre-form'

function begun(draft: KeptReport['draft'] = { people: {}, facts: { ceremony: 'wedding' } }) {
  const kept: KeptReport[] = []
  const form = new CadreForm('r', { draft, kind: 'before', step: 'you' }, (now) => kept.push(now))
  return { form, kept }
}

describe('a report while it is written', () => {
  test('is filled in from the last one once, where nothing was answered, and kept with the first answer', () => {
    const { form, kept } = begun()
    form.setPerson('post', '村支书')
    form.prefill({ name: '许演示', post: '委员' }, { areaId: 'v-yangqian' })
    form.prefill({ name: '别人' }, {})
    expect(form.people()).toEqual({ name: '许演示', post: '村支书' })
    expect(kept).toHaveLength(1)
    form.setFact('level', 'village')
    expect(kept.at(-1)?.draft.people.name).toBe('许演示')
  })

  test('says what is wrong only once one goes on, and no more when it is mended or filled in', () => {
    const { form } = begun()
    expect(form.faults()).toEqual([])
    form.check('you')
    expect(form.faults().map(({ path }) => path)).toContain('people.name')
    form.prefill({ name: '许演示' }, {})
    expect(form.faults().map(({ path }) => path)).not.toContain('people.name')
    form.setFact('partyMember', true)
    expect(form.faults().map(({ path }) => path)).not.toContain('facts.partyMember')
  })

  test('is one sending until something changes', () => {
    const { form } = begun()
    expect([form.commandOr(() => 'a'), form.commandOr(() => 'b')]).toEqual(['a', 'a'])
    form.setFact('tables', 3)
    expect(form.commandOr(() => 'c')).toBe('c')
  })

  test('is signed with the moment, and a name taken back takes it along', () => {
    const { form } = begun()
    form.sign('许演示', '2026-11-02T01:00:00.000Z')
    expect(form.facts().signedAt).toBe('2026-11-02T01:00:00.000Z')
    form.sign('', '2026-11-02T01:01:00.000Z')
    expect([form.people().signedName, form.facts().signedAt]).toEqual([undefined, undefined])
  })
})
