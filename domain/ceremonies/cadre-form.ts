import * as v from 'valibot'
import type { FieldFault } from '../errors'
import { CadreDraft, PROMISES, WHOSE_OF, type CadreKind, type CadrePath } from './cadre'
import { CADRE_STEPS, CADRE_STEPS_OF, type CadreStep } from './cadre-steps'
import { CADRE_WORDS } from './cadre-words'

interface Need {
  path: CadrePath
  /** What to say; “还没填，补上就行” with the field's label when absent. */
  message?: string
  when?: (draft: CadreDraft, kind: CadreKind) => boolean
}

const isFeast = ({ facts }: CadreDraft) => facts.ceremony === 'feast'
const isOther = ({ facts }: CadreDraft) => facts.whose === 'other'
const hasCars = ({ facts }: CadreDraft) => (facts.cars ?? 0) > 0
const hasGifts = ({ facts }: CadreDraft) => facts.gifts === true

/** What must be there to hand in, wherever its step is part of the report. */
const NEEDS: readonly Need[] = [
  { path: 'people.name' },
  { path: 'people.post' },
  { path: 'people.unit' },
  { path: 'facts.areaId', message: '请选择归哪里的纪检管' },
  { path: 'facts.partyMember', message: '请选择是不是党员' },
  { path: 'facts.level', message: '请选择是哪里的干部，不是就选“不是干部”' },
  { path: 'facts.feastKind', when: isFeast, message: '请选择办的是什么席' },
  { path: 'facts.whose', message: '请选择是谁的事' },
  { path: 'people.relation', when: isOther },
  // A funeral told on the phone often has no day yet.
  { path: 'facts.day', when: (_draft, kind) => kind !== 'oral', message: '请选择哪天办' },
  { path: 'facts.placeText' },
  { path: 'people.oralTo', message: '请写上打给了纪检的谁' },
  { path: 'facts.oralDay', message: '请选择哪天打的电话' },
  { path: 'facts.tables' },
  { path: 'facts.costPerTable' },
  { path: 'facts.relatives' },
  { path: 'facts.others' },
  { path: 'facts.cars' },
  { path: 'facts.carsFrom', when: hasCars, message: '请选择是谁的车' },
  { path: 'facts.promises', message: '四项都看一看，同意就点上' },
  { path: 'facts.gifts', message: '请选择收没收到超出平常的礼' },
  { path: 'facts.giftsAmount', when: hasGifts },
  { path: 'people.giftsHandled', when: hasGifts, message: '请写明这些礼怎么处理的' },
  { path: 'people.signedName', message: '请签上名字' },
]

/**
 * What is wrong or missing in a report, each with its path and how to mend it, in the order of the form: in one step, or in
 * all of them when no step is named. Empty when it can be handed in.
 */
export function cadreFaults(draft: CadreDraft, kind: CadreKind, step?: CadreStep): FieldFault[] {
  if (step === undefined) {
    const all = CADRE_STEPS_OF[kind].flatMap((one) => cadreFaults(draft, kind, one))
    return all.filter(({ path }, place) => all.findIndex((other) => other.path === path) === place)
  }
  const fields: readonly string[] = CADRE_STEPS[step].fields
  const wrong = [...shapeFaults(draft), ...senseFaults(draft)].filter(({ path }) => fields.includes(path))
  const missing = NEEDS.filter(({ path }) => fields.includes(path) && !wrong.some((one) => one.path === path))
    .filter((need) => isMissing(draft, kind, need))
    .map(({ path, message }) => ({ path, message: message ?? `${CADRE_WORDS[path].label}还没填，补上就行` }))
  return [...wrong, ...missing].sort((one, other) => fields.indexOf(one.path) - fields.indexOf(other.path))
}

/** What is well written and cannot be meant. */
function senseFaults({ facts }: CadreDraft): FieldFault[] {
  const { ceremony, whose, partyMember, level, promises } = facts
  const faults: FieldFault[] = []
  if (partyMember === false && level === 'none') {
    faults.push({ path: 'facts.level', message: '党员、干部才用报，您家的事不用填这个' })
  }
  const meant: readonly string[] = WHOSE_OF[ceremony]
  if (whose !== undefined && !meant.includes(whose)) {
    faults.push({ path: 'facts.whose', message: '请重新选是谁的事' })
  }
  if (promises !== undefined && !PROMISES.every((promise) => promises.includes(promise))) {
    faults.push({ path: 'facts.promises', message: '四项都看一看，同意就点上' })
  }
  return faults
}

function shapeFaults(draft: CadreDraft): FieldFault[] {
  const parsed = v.safeParse(CadreDraft, draft)
  if (parsed.success) return []
  return parsed.issues.map((issue) => ({ path: fieldOf(v.getDotPath(issue)), message: issue.message }))
}

// Of a list the field is meant, not the place in it.
function fieldOf(path: string | null): string {
  return (path ?? '').split('.').slice(0, 2).join('.')
}

function isMissing(draft: CadreDraft, kind: CadreKind, { path, when }: Need): boolean {
  if (when && !when(draft, kind)) return false
  const [part, name = ''] = path.split('.')
  const fields = new Map<string, unknown>(Object.entries(part === 'people' ? draft.people : draft.facts))
  const value = fields.get(name)
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
