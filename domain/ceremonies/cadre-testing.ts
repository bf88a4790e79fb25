import type { CadreDraft } from './cadre'
import { CUSTOMARY_CADRE_DAYS, judgeCadre } from './cadre-days'
import type { CadreEntry } from './cadre-entries'
import type { CadreAction } from './cadre-workflow'

/** Reports for tests: sound drafts, and one sound entry of every action. */

export const SUBMITTED = '2026-11-02T01:00:00.000Z'

export const before = (): CadreDraft => ({
  people: { name: '许演示', post: '村委会委员', unit: '养前村', signedName: '许演示' },
  facts: {
    ceremony: 'wedding',
    areaId: 'v-yangqian',
    partyMember: true,
    level: 'village',
    whose: 'child',
    day: '2026-12-05',
    placeText: '文化广场',
    tables: 12,
    costPerTable: 26_000,
    relatives: 80,
    others: 20,
    cars: 6,
    carsFrom: ['own'],
    promises: ['standard', 'gifts', 'property', 'duty'],
    signedAt: SUBMITTED,
  },
})

export const oral = (): CadreDraft => ({
  people: { name: '许演示', oralTo: '秦演示' },
  facts: { ceremony: 'funeral', areaId: 'v-yangqian', whose: 'parent', oralDay: '2026-11-02' },
})

export const after = (): CadreDraft => {
  const { people, facts } = before()
  return { people, facts: { ...facts, promises: undefined, gifts: false } }
}

const DRAFTS = { before, oral, after }

export function submission(
  kind: keyof typeof DRAFTS = 'before',
  facts: Partial<CadreDraft['facts']> = {},
  at = SUBMITTED,
): CadreEntry {
  const told = { ...DRAFTS[kind]().facts, ...facts }
  const judgement = judgeCadre(kind, told, at.slice(0, 10), CUSTOMARY_CADRE_DAYS)
  return { id: 'c0', by: 'p-self', at, action: 'submit', data: { kind, facts: told, judgement } }
}

/** An entry as the writer, the office or the clock would write it at this ISO instant. */
export function cadreEntry(
  action: CadreAction,
  at: string,
  facts: Partial<CadreDraft['facts']> = {},
): CadreEntry {
  const stamp = {
    id: `c-${action}-${at}`,
    by: action === 'note' || action === 'return' ? 'p-office' : 'p-self',
    at,
  }
  switch (action) {
    case 'follow':
    case 'correct': {
      const kind = action === 'follow' ? 'after' : 'before'
      const told = { ...DRAFTS[kind]().facts, ...facts }
      const judgement = judgeCadre(kind, told, at.slice(0, 10), CUSTOMARY_CADRE_DAYS)
      return { ...stamp, action, data: { facts: told, judgement } }
    }
    case 'withdraw':
    case 'return':
      return { ...stamp, action, data: { reason: '请补上地方' } }
    case 'note':
      return { ...stamp, action, data: { words: '' } }
    case 'remind':
      return { ...stamp, by: 'clock', action, data: { why: 'asked', words: '', of: '' } }
  }
}
