import * as v from 'valibot'
import type { FieldFault } from '../errors'
import { fieldWords } from './field-words'
import { QUANTITIES, type Quantity } from './quantities'
import { RegistrationDraft, type FieldPath } from './registration'
import { CUSTOMARY } from './settings'
import { STEPS, hasStep, stepsOf, type FormStep } from './steps'

/** Diners from which a feast outside a restaurant is reported for food safety (农村集体聚餐), where no standard says otherwise. */
export const GATHERING_DINERS = CUSTOMARY.groupMealDiners

interface Need {
  path: FieldPath
  step: FormStep
  when?: (draft: RegistrationDraft, diners: number) => boolean
  /** What to say; "还没填，补上就行" with the field's label when absent. */
  message?: string | ((diners: number) => string)
}

const isWedding = ({ facts }: RegistrationDraft) => facts.ceremony === 'wedding'
const isByProxy = ({ facts }: RegistrationDraft) => facts.forSelf === false
const hasBridePrice = (draft: RegistrationDraft) => isWedding(draft) && draft.facts.zeroBridePrice !== true

/** Whether a feast is a group meal to be reported for food safety: so many diners (`settingsAt` says how many), not in a restaurant. */
export function isGroupMeal(
  { facts }: Pick<RegistrationDraft, 'facts'>,
  diners: number = GATHERING_DINERS,
): boolean {
  return (facts.people ?? 0) >= diners && facts.placeKind !== 'restaurant'
}

/** What must be there to hand in. A number may instead be 不便填写; no number is ever too large to hand in. */
const NEEDS: readonly Need[] = [
  {
    path: 'facts.feastKind',
    step: 1,
    when: ({ facts }) => facts.ceremony === 'feast',
    message: '请选择办的是什么席',
  },
  { path: 'people.host', step: 1 },
  { path: 'people.phone', step: 1 },
  { path: 'facts.villageId', step: 1, message: '请选择在哪个村' },
  { path: 'facts.forSelf', step: 1, message: '请选择是给自己家报，还是替别人报' },
  { path: 'people.proxyName', step: 1, when: isByProxy },
  { path: 'people.proxyPhone', step: 1, when: isByProxy },
  { path: 'people.proxyRelation', step: 1, when: isByProxy },
  {
    path: 'facts.givingVillageId',
    step: 2,
    when: isWedding,
    message: '请选择给付方在哪个村，外地就选“外地”',
  },
  {
    path: 'facts.receivingVillageId',
    step: 2,
    when: isWedding,
    message: '请选择收礼方在哪个村，外地就选“外地”',
  },
  { path: 'facts.day', step: 2, message: '请选择哪天办' },
  { path: 'facts.placeKind', step: 2, message: '请选择在哪里办' },
  { path: 'facts.brideCash', step: 3, when: hasBridePrice },
  { path: 'facts.tables', step: 4 },
  { path: 'facts.people', step: 4 },
  { path: 'facts.costPerTable', step: 4 },
  {
    path: 'people.cookName',
    step: 4,
    when: isGroupMeal,
    message: (diners) => `${diners} 人以上吃席，请写上谁掌勺，大家吃得放心`,
  },
  {
    path: 'facts.cookPlace',
    step: 4,
    when: isGroupMeal,
    message: (diners) => `${diners} 人以上吃席，请写上在哪里做饭`,
  },
  { path: 'people.signedName', step: 5, message: '请签上名字' },
  // A bereaved family is asked for no more than the ledger cannot do without.
  { path: 'people.deceased', step: 6, message: '请填写逝者姓名' },
  { path: 'facts.villageId', step: 6, message: '请选择在哪个村' },
  { path: 'people.phone', step: 6 },
  { path: 'facts.day', step: 7, message: '请选择哪天出殡' },
  { path: 'facts.tables', step: 8 },
]

/**
 * What is wrong or missing in a draft, each with its path and how to mend it, in the order of the form: in one step, or in all of
 * them when no step is named. Empty when it can be handed in. `diners` is from how many on a feast is a group meal.
 */
export function faultsOf(
  draft: RegistrationDraft,
  step?: FormStep,
  diners: number = GATHERING_DINERS,
): FieldFault[] {
  if (step === undefined) return stepsOf(draft.facts.ceremony).flatMap((one) => faultsOf(draft, one, diners))
  const fields: readonly string[] = STEPS[step].fields
  const wrong = shapeFaults(draft).filter(({ path }) => fields.includes(path))
  const missing = hasStep(draft.facts.ceremony, step) ? missingIn(draft, step, diners) : []
  const faults = [...wrong, ...missing.filter(({ path }) => !wrong.some((fault) => fault.path === path))]
  return faults.sort((one, other) => fields.indexOf(one.path) - fields.indexOf(other.path))
}

function missingIn(draft: RegistrationDraft, step: FormStep, diners: number): FieldFault[] {
  return NEEDS.filter((need) => need.step === step && isMissing(draft, need, diners)).map((need) => ({
    path: need.path,
    message: messageOf(need, draft.facts, diners),
  }))
}

function shapeFaults(draft: RegistrationDraft): FieldFault[] {
  const parsed = v.safeParse(RegistrationDraft, draft)
  if (parsed.success) return []
  return parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }))
}

function isMissing(draft: RegistrationDraft, { path, when }: Need, diners: number): boolean {
  if (when && !when(draft, diners)) return false
  const [part, name] = split(path)
  const value = new Map<string, unknown>(Object.entries(draft[part])).get(name)
  if (value !== undefined && value !== '') return false
  return !(isQuantity(name) && (draft.facts.unsaid ?? []).includes(name))
}

function messageOf({ path, message }: Need, facts: RegistrationDraft['facts'], diners: number): string {
  if (typeof message === 'function') return message(diners)
  const { label } = fieldWords(path, facts)
  const mend = isQuantity(split(path)[1]) ? '填个数；不方便说，点“不便填写”' : '补上就行'
  return message ?? `${label}还没填，${mend}`
}

function split(path: FieldPath): ['people' | 'facts', string] {
  return path.startsWith('people.')
    ? ['people', path.slice('people.'.length)]
    : ['facts', path.slice('facts.'.length)]
}

function isQuantity(name: string): name is Quantity {
  return name in QUANTITIES
}
