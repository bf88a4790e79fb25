import { FIELD_WORDS } from '../../../domain/ceremonies/field-words'
import { QUANTITIES, type Quantity } from '../../../domain/ceremonies/quantities'
import {
  Facts,
  People,
  type FieldPath,
  type RegistrationDraft,
} from '../../../domain/ceremonies/registration'
import { STEPS, stepsOf } from '../../../domain/ceremonies/steps'

export type Side = 'own' | 'other'
/** Which family's value stays, by field; one's own where nothing is chosen. */
export type Choices = Readonly<Partial<Record<FieldPath, Side>>>

/** A field both families answered otherwise. */
export interface Differing {
  path: FieldPath
  label: string
  own: string
  other: string
  /** What stays unless somebody chooses: the one that was answered, else one's own. */
  offered: Side
}

/** The words of an answer; empty for none. */
type WordsOf = (draft: RegistrationDraft, path: FieldPath) => string

// Where a record lies and what it is stays; the rest goes with the answer it belongs to.
const STAYS: readonly FieldPath[] = ['facts.villageId']
const GOES_WITH: Partial<Record<FieldPath, readonly FieldPath[]>> = {
  'facts.day': ['facts.pickedByLunar'],
  'people.signedName': ['facts.promisedAt'],
}
const FOLLOWERS: readonly FieldPath[] = [...Object.values(GOES_WITH).flat(), 'facts.unsaid']

/** The fields both families were asked, in the order of the form: those that differ, and how many are the same. */
export function compared(
  own: RegistrationDraft,
  other: RegistrationDraft,
  wordsOf: WordsOf,
): { differing: Differing[]; same: number } {
  const paths: readonly FieldPath[] = stepsOf(own.facts.ceremony)
    .flatMap((step): readonly FieldPath[] => STEPS[step].fields)
    .filter((path) => !STAYS.includes(path) && !FOLLOWERS.includes(path))
  const both = paths.map((path) => ({ path, own: wordsOf(own, path), other: wordsOf(other, path) }))
  const answered = both.filter((one) => one.own !== '' || one.other !== '')
  const differing = answered.filter((one) => one.own !== one.other)
  return {
    differing: differing.map((one) => ({
      ...one,
      label: FIELD_WORDS[one.path].label,
      offered: one.own === '' ? 'other' : 'own',
    })),
    same: answered.length - differing.length,
  }
}

/** The one registration both become: one's own, with the other family's answers where those were chosen. */
export function mergedOf(
  own: RegistrationDraft,
  other: RegistrationDraft,
  differing: readonly Differing[],
  choices: Choices,
): RegistrationDraft {
  return differing
    .filter(({ path, offered }) => (choices[path] ?? offered) === 'other')
    .flatMap(({ path }) => [path, ...(GOES_WITH[path] ?? [])])
    .reduce((draft, path) => taken(draft, other, path), own)
}

function taken(draft: RegistrationDraft, from: RegistrationDraft, path: FieldPath): RegistrationDraft {
  const { people, facts } = draft
  const person = isPerson(path)
  if (person !== undefined) return { facts, people: { ...people, [person]: from.people[person] } }
  const fact = isFact(path)
  if (fact === undefined) return draft
  const next = { ...facts, [fact]: from.facts[fact] }
  return { people, facts: isQuantity(fact) ? { ...next, unsaid: unsaidWith(draft, from, fact) } : next }
}

// Whether a number was left unsaid goes with the number.
function unsaidWith(draft: RegistrationDraft, from: RegistrationDraft, fact: Quantity): Quantity[] {
  const others = (draft.facts.unsaid ?? []).filter((one) => one !== fact)
  return from.facts.unsaid?.includes(fact) ? [...others, fact] : others
}

const isQuantity = (name: string): name is Quantity => name in QUANTITIES
const PEOPLE = Object.keys(People.entries)
const FACTS = Object.keys(Facts.entries)
const isPersonKey = (key: string): key is keyof People & string => PEOPLE.includes(key)
const isFactKey = (key: string): key is keyof Facts & string => FACTS.includes(key)

function isPerson(path: FieldPath): (keyof People & string) | undefined {
  const key = path.slice(path.indexOf('.') + 1)
  return path.startsWith('people.') && isPersonKey(key) ? key : undefined
}

function isFact(path: FieldPath): (keyof Facts & string) | undefined {
  const key = path.slice(path.indexOf('.') + 1)
  return path.startsWith('facts.') && isFactKey(key) ? key : undefined
}
