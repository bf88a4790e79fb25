import * as v from 'valibot'
import type { FieldFault } from '../errors'
import { areaId } from '../fields'
import { nominationFaults } from './form-faults'
import type { Subject } from './kinds'
import { NominationPeople, NominationText } from './nomination'
import type { SelectionPlan } from './plan'

/** What of a selection a nomination is written by. */
export type NominationPlan = Pick<SelectionPlan, 'sorts' | 'asked' | 'subject'>

/** A nomination while it is written: anything may be missing still. */
export interface NominationDraft {
  villageId?: string
  sort: string
  people: Partial<NominationPeople>
  text: Omit<Partial<NominationText>, 'answers' | 'photos'> & Pick<NominationText, 'answers' | 'photos'>
}

/** A whole nomination, as the cloud takes it. */
export interface HandedIn {
  villageId: string
  sort: string
  people: NominationPeople
  text: NominationText
}

export const EMPTY_NOMINATION: NominationDraft = { sort: '', people: {}, text: { answers: {}, photos: [] } }

/** The steps of the form in their order, with the fields each shows. */
export const NOMINATION_STEPS = {
  who: {
    title: '推荐谁',
    fields: [
      'people.relation',
      'people.name',
      'villageId',
      'people.group',
      'people.phone',
      'people.isMinor',
      'people.guardian',
      'people.guardianPhone',
    ],
  },
  sort: { title: '哪一类', fields: ['sort'] },
  deed: { title: '做了什么', fields: ['text.summary'] },
  more: { title: '再说细一点', fields: ['text.deeds', 'text.motto', 'text.answers'] },
  photos: { title: '照片', fields: ['text.photos', 'text.childPictured'] },
  you: { title: '怎么找您', fields: ['people.nominator', 'people.nominatorPhone'] },
} as const satisfies Record<string, { title: string; fields: readonly string[] }>

export type NominationStep = keyof typeof NOMINATION_STEPS

const isStep = (text: string): text is NominationStep => text in NOMINATION_STEPS
const ALL_STEPS: NominationStep[] = Object.keys(NOMINATION_STEPS).filter(isStep)

/** The steps this nomination has: one without sorts is not asked for one, one of oneself not who one is. */
export function nominationSteps(
  plan: Pick<NominationPlan, 'sorts'>,
  { people }: NominationDraft,
): NominationStep[] {
  const skipped: NominationStep[] = [
    ...(plan.sorts.length === 0 ? (['sort'] as const) : []),
    ...(people.relation === '自己' ? (['you'] as const) : []),
  ]
  return ALL_STEPS.filter((step) => !skipped.includes(step))
}

/** The step whose page shows a field. */
export function stepOfField(path: string): NominationStep {
  const shows = (step: NominationStep) =>
    NOMINATION_STEPS[step].fields.some((field) => path === field || path.startsWith(`${field}.`))
  return ALL_STEPS.find(shows) ?? 'who'
}

/** Whether a guardian's name is asked for among the nominee's own data: a household or courtyard is nobody's age. */
export function asksAge(subject: Subject): boolean {
  return subject === 'person'
}

/** What is handed in of a draft in which nothing is wrong; undefined while something is. */
export function handedIn(draft: NominationDraft, plan: NominationPlan): HandedIn | undefined {
  const { sort, people, text } = filledIn(draft, plan)
  const [parsedPeople, parsedText] = [
    v.safeParse(NominationPeople, people),
    v.safeParse(NominationText, text),
  ]
  if (draft.villageId === undefined || !parsedPeople.success || !parsedText.success) return undefined
  if (draftFaults(draft, plan).length > 0) return undefined
  return { sort, villageId: draft.villageId, people: parsedPeople.output, text: parsedText.output }
}

/** What is wrong or missing in a step of a draft, or in all of it, in the order of the form. */
export function draftFaults(
  draft: NominationDraft,
  plan: NominationPlan,
  step?: NominationStep,
): FieldFault[] {
  const { sort, people, text } = filledIn(draft, plan)
  const faults = [
    ...faultsOf(areaId, draft.villageId, 'villageId'),
    ...faultsOf(NominationPeople, people, 'people'),
    ...guardianFaults(people),
    ...faultsOf(NominationText, text, 'text'),
    ...nominationFaults(plan, { sort, text }),
  ]
  const shown = step === undefined ? nominationSteps(plan, draft) : [step]
  return shown.flatMap((one) =>
    faults.filter(({ path }, place) => isFirst(faults, path, place) && stepOfField(path) === one),
  )
}

/**
 * A draft with its blanks empty and with what the program knows: who nominates oneself is the nominator, a household or courtyard
 * is no minor, no photographs show no child. What must be chosen and is not is undefined, which the schemas find.
 */
function filledIn(draft: NominationDraft, plan: NominationPlan) {
  const { people, text, sort } = draft
  const isMinor = asksAge(plan.subject) ? people.isMinor : false
  const childPictured = text.photos.length === 0 ? false : text.childPictured
  const isGuarded = isMinor === true || childPictured === true
  const { name = '', phone = '', group = '' } = people
  const own = people.relation === '自己'
  return {
    sort: plan.sorts.length === 0 ? '' : sort,
    people: {
      name,
      phone,
      group,
      isMinor,
      guardian: isGuarded ? (people.guardian ?? '') : '',
      guardianPhone: isGuarded ? (people.guardianPhone ?? '') : '',
      nominator: own ? name : (people.nominator ?? ''),
      nominatorPhone: own ? phone : (people.nominatorPhone ?? ''),
      relation: people.relation,
    },
    text: {
      summary: text.summary ?? '',
      deeds: text.deeds ?? '',
      motto: text.motto ?? '',
      photos: text.photos,
      childPictured,
      // What was answered to a question that is asked no more is left behind.
      answers: Object.fromEntries(
        plan.asked.flatMap(({ id }) => {
          const answer = (text.answers[id] ?? '').trim()
          return answer === '' ? [] : [[id, answer]]
        }),
      ),
    },
  }
}

function faultsOf(schema: v.GenericSchema, value: unknown, at: string): FieldFault[] {
  const { issues = [] } = v.safeParse(schema, value)
  return issues.map((issue) => ({
    path: [at, v.getDotPath(issue)].filter(Boolean).join('.'),
    message: issue.message,
  }))
}

// The schema looks at a minor's guardian only once everything else is right.
function guardianFaults({ isMinor, guardian }: { isMinor?: boolean; guardian: string }): FieldFault[] {
  if (isMinor !== true || guardian.trim() !== '') return []
  return [{ path: 'people.guardian', message: '未成年人要写监护人是谁' }]
}

const isFirst = (faults: readonly FieldFault[], path: string, place: number) =>
  faults.findIndex((fault) => fault.path === path) === place
