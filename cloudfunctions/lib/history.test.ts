import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append, canonical, firstBroken, personalOf, type Entry, type StoredHistory } from './history'

type Kept = StoredHistory<Entry, { name: string }>

const entry = (id: string, data: object = {}): Entry => ({
  id,
  action: 'save',
  by: 'p1',
  at: '2026-11-23T00:00:00.000Z',
  data,
})

function chainOf(names: readonly string[]): Kept {
  return names.reduce<Kept>((chain, name, place) => append(chain, entry(`${place}`, { place }), { name }), {
    history: [],
    vault: {},
  })
}

describe('a history', () => {
  it('is whole as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), (names) => {
        const kept: Kept = JSON.parse(JSON.stringify(chainOf(names)))
        expect(firstBroken(kept)).toBeUndefined()
        expect(kept.history.map((one) => personalOf(kept, one)?.name)).toEqual(names)
      }),
    )
  })

  it('names the entry that was edited, removed or moved', () => {
    const scenario = fc.record({
      length: fc.integer({ min: 2, max: 10 }),
      at: fc.nat(),
      how: fc.constantFrom('edit', 'remove', 'swap'),
    })
    fc.assert(
      fc.property(scenario, ({ length, at, how }) => {
        const kept = chainOf(Array.from({ length }, (_, place) => `n${place}`))
        const place = at % (length - 1)
        const history = [...kept.history]
        const [here, next] = [history[place], history[place + 1]]
        if (here === undefined || next === undefined) throw new Error('both are within the chain')
        if (how === 'edit') history[place] = { ...here, data: { place: 999 } }
        if (how === 'remove') history.splice(place, 1)
        if (how === 'swap') history.splice(place, 2, next, here)
        expect(firstBroken({ ...kept, history })).toBe(place)
      }),
    )
  })

  it('stays provable when personal values are deleted, and holds none of them itself', () => {
    const kept = chainOf(['陈演示', '林演示'])
    const erased = { ...kept, vault: {} }
    expect(firstBroken(erased)).toBeUndefined()
    expect(JSON.stringify(erased)).not.toContain('演示')
  })

  it('tells when a personal value was edited', () => {
    const kept = chainOf(['陈演示'])
    const vault = Object.fromEntries(
      Object.entries(kept.vault).map(([digest, sealed]) => [digest, { ...sealed, value: { name: '别人' } }]),
    )
    expect(firstBroken({ ...kept, vault })).toBe(0)
  })

  it('seals the same value differently each time, so that nobody can look for a name by its digest', () => {
    const [one, other] = [chainOf(['陈演示']), chainOf(['陈演示'])]
    expect(Object.keys(one.vault)).not.toEqual(Object.keys(other.vault))
  })
})

describe('canonical', () => {
  it('does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonical({ b: 1, a: { d: [1, undefined], c: undefined } })).toBe(
      canonical({ a: { d: [1, null] }, b: 1 }),
    )
  })
})
