import { FIELD_WORDS, fieldWords } from './field-words'
import { BURIAL_NAMES, FEAST_KIND_NAMES, PLACE_KIND_NAMES } from './kinds'
import { QUANTITIES, sayQuantity, type Quantity } from './quantities'
import type { Facts, FieldPath, People, RegistrationDraft } from './registration'
import { STEPS, type FormStep } from './steps'
import { formatWan, formatYuan } from '../money'
import { bothCalendars } from '../lunar'

export interface Answer {
  path: FieldPath
  /** The same words as at the field. */
  label: string
  /** The answer in words; empty when it was left out. */
  value: string
}

type FactKey = Exclude<keyof Facts, 'ceremony'>
/** A village's name by its id. */
type NameOf = (villageId: string) => string

// Said through another answer: the calendar with the day, what is unsaid at its own field, the signing time with the name.
const TOLD_ELSEWHERE: readonly FieldPath[] = ['facts.pickedByLunar', 'facts.promisedAt', 'facts.unsaid']
const WAN_FEN = 1_000_000

const YES_NO: Partial<Record<FactKey, readonly [yes: string, no: string]>> = {
  forSelf: ['是', '替别人报'],
  sidesTogether: ['合在一起', '各办各的'],
  partyMember: ['有', '没有'],
  cadre: ['有', '没有'],
  zeroBridePrice: ['是，一分不要', ''],
}

/** What was answered in one step, in the form's order and words; what was left empty is left out unless it is in `always`. */
export function answersOf(
  draft: RegistrationDraft,
  step: FormStep,
  nameOf: NameOf,
  always: readonly FieldPath[] = [],
): Answer[] {
  const fields: readonly FieldPath[] = STEPS[step].fields
  return fields
    .filter((path) => !TOLD_ELSEWHERE.includes(path))
    .map((path) => ({
      path,
      label: fieldWords(path, draft.facts).label,
      value: valueOf(draft, path, nameOf),
    }))
    .filter(({ path, value }) => value !== '' || always.includes(path))
}

/** One answer in words: 6 800 元, 养前村, 2026 年 12 月 20 日（周日）农历冬月十二; 不便填写 where that was chosen. */
export function valueOf({ people, facts }: RegistrationDraft, path: FieldPath, nameOf: NameOf): string {
  const personal = personKeyOf(path)
  if (personal !== undefined) return people[personal] ?? ''
  const key = factKeyOf(path)
  if (key === undefined) return ''
  if (isQuantity(key)) return quantityText(facts, key)
  return YES_NO[key] === undefined ? wordsOf(facts, key, nameOf) : yesNoText(facts, key)
}

function quantityText(facts: Facts, key: Quantity): string {
  if (facts.unsaid?.includes(key)) return '不便填写'
  const value = facts[key]
  if (value === undefined) return ''
  const { unit } = QUANTITIES[key]
  if (unit !== 'fen') return sayQuantity(unit, value)
  return value >= WAN_FEN ? `${formatYuan(value)}（${formatWan(value)}）` : formatYuan(value)
}

function yesNoText(facts: Facts, key: FactKey): string {
  const value = facts[key]
  const words = YES_NO[key]
  if (typeof value !== 'boolean' || words === undefined) return ''
  return value ? words[0] : words[1]
}

function wordsOf(facts: Facts, key: FactKey, nameOf: NameOf): string {
  const { placeKind, feastKind, burial, childrenOfDeceased } = facts
  const worded: Partial<Record<FactKey, string>> = {
    day: bothCalendars(facts.day),
    deathDay: bothCalendars(facts.deathDay),
    cremationDay: bothCalendars(facts.cremationDay),
    placeKind: placeKind && PLACE_KIND_NAMES[placeKind],
    feastKind: feastKind && FEAST_KIND_NAMES[feastKind],
    burial: burial && BURIAL_NAMES[burial],
    childrenOfDeceased: childrenOfDeceased === undefined ? '' : `${childrenOfDeceased} 个`,
    villageId: facts.villageId && nameOf(facts.villageId),
    givingVillageId: facts.givingVillageId && nameOf(facts.givingVillageId),
    receivingVillageId: facts.receivingVillageId && nameOf(facts.receivingVillageId),
    feastVillageId: facts.feastVillageId && nameOf(facts.feastVillageId),
  }
  if (key in worded) return worded[key] ?? ''
  const value = facts[key]
  return typeof value === 'string' ? value : ''
}

function personKeyOf(path: FieldPath): keyof People | undefined {
  return path.startsWith('people.') ? PEOPLE_KEYS.find((key) => path === `people.${key}`) : undefined
}

function factKeyOf(path: FieldPath): FactKey | undefined {
  const name = path.replace(/^facts\./, '')
  return isFactKey(name) ? name : undefined
}

const PEOPLE_KEYS: readonly (keyof People)[] = [
  'host',
  'phone',
  'proxyName',
  'proxyPhone',
  'proxyRelation',
  'givingName',
  'receivingName',
  'cookName',
  'signedName',
  'deceased',
  'relation',
]

const isFactKey = (name: string): name is FactKey => `facts.${name}` in FIELD_WORDS
const isQuantity = (name: string): name is Quantity => name in QUANTITIES
