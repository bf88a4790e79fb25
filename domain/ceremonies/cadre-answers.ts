import { bothCalendars } from '../lunar'
import { sayMoney } from '../money'
import {
  CADRE_LEVEL_NAMES,
  CAR_SOURCE_NAMES,
  PROMISES,
  PROMISE_WORDS,
  WHOSE_NAMES,
  type CadreDraft,
  type CadreFacts,
  type CadreKind,
  type CadrePath,
  type CadrePeople,
} from './cadre'
import { CADRE_STEPS, CADRE_STEPS_OF, type CadreStep } from './cadre-steps'
import { CADRE_WORDS } from './cadre-words'
import { FEAST_KIND_NAMES } from './kinds'

export interface CadreAnswer {
  path: CadrePath
  /** The same words as at the field. */
  label: string
  /** The answer in words; empty when it was left out. */
  value: string
}

/** The name of a village or town by its id. */
type NameOf = (areaId: string) => string

// Said through another answer: the calendar with the day, the signing time with the name.
const TOLD_ELSEWHERE: readonly CadrePath[] = ['facts.pickedByLunar', 'facts.signedAt']

/** What was answered in one step, in the form's order and words; what was left empty is left out unless it is in `always`. */
export function cadreAnswers(
  draft: CadreDraft,
  step: CadreStep,
  nameOf: NameOf,
  always: readonly string[] = [],
): CadreAnswer[] {
  const fields: readonly CadrePath[] = CADRE_STEPS[step].fields
  return fields
    .filter((path) => !TOLD_ELSEWHERE.includes(path))
    .map((path) => answerOf(draft, path, nameOf))
    .filter(({ path, value }) => value !== '' || always.includes(path))
}

/** One answer told twice, before and afterwards. */
export interface CadreChange {
  path: CadrePath
  label: string
  before: string
  after: string
  changed: boolean
}

/** What was told before beside what was told afterwards: everything both were asked, in the order of the form. */
export function cadreChanges(kind: CadreKind, before: CadreFacts, after: CadreFacts): CadreChange[] {
  const nowhere = () => ''
  const steps: readonly CadreStep[] = CADRE_STEPS_OF[kind].filter((step) => step !== 'you' && step !== 'call')
  // A funeral told on the phone was asked little; its day is what can be compared.
  const asked = steps.flatMap((step): readonly CadrePath[] => CADRE_STEPS[step].fields)
  const paths: readonly CadrePath[] = kind === 'oral' ? ['facts.whose', 'facts.day'] : asked
  return paths
    .filter(
      (path) => path.startsWith('facts.') && path !== 'facts.promises' && !TOLD_ELSEWHERE.includes(path),
    )
    .map((path) => {
      const first = answerOf({ people: {}, facts: before }, path, nowhere)
      const last = answerOf({ people: {}, facts: after }, path, nowhere).value
      return { path, label: first.label, before: first.value, after: last, changed: first.value !== last }
    })
    .filter((change) => change.before !== '' || change.after !== '')
}

function answerOf({ people, facts }: CadreDraft, path: CadrePath, nameOf: NameOf): CadreAnswer {
  const { label } = CADRE_WORDS[path]
  const [part, name = ''] = path.split('.')
  const value = part === 'people' ? personal(people, name) : told(facts, name, nameOf)
  return { path, label, value }
}

function personal(people: CadrePeople, name: string): string {
  return new Map(Object.entries(people)).get(name) ?? ''
}

function told(facts: CadreFacts, name: string, nameOf: NameOf): string {
  const { feastKind, areaId, level, whose, carsFrom, promises } = facts
  const worded: Readonly<Record<string, string | undefined>> = {
    feastKind: feastKind && FEAST_KIND_NAMES[feastKind],
    areaId: areaId && nameOf(areaId),
    partyMember: yesNo(facts.partyMember, '是', '不是'),
    level: level && CADRE_LEVEL_NAMES[level],
    whose: whose && WHOSE_NAMES[whose],
    day: facts.day && bothCalendars(facts.day),
    oralDay: facts.oralDay && bothCalendars(facts.oralDay),
    placeText: facts.placeText,
    tables: counted(facts.tables, '桌'),
    costPerTable: facts.costPerTable === undefined ? '' : sayMoney(facts.costPerTable),
    relatives: counted(facts.relatives, '人'),
    others: counted(facts.others, '人'),
    cars: counted(facts.cars, '辆'),
    carsFrom: carsFrom?.map((source) => CAR_SOURCE_NAMES[source]).join('、'),
    promises: PROMISES.filter((promise) => promises?.includes(promise))
      .map((promise) => PROMISE_WORDS[promise])
      .join('；'),
    gifts: yesNo(facts.gifts, '收到过', '没有'),
    giftsAmount: facts.giftsAmount === undefined ? '' : sayMoney(facts.giftsAmount),
  }
  return worded[name] ?? ''
}

function counted(value: number | undefined, unit: string): string {
  return value === undefined ? '' : `${value} ${unit}`
}

function yesNo(value: boolean | undefined, yes: string, no: string): string {
  return value === undefined ? '' : value ? yes : no
}
