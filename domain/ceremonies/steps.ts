import type { Ceremony } from './kinds'
import type { Facts, FieldPath } from './registration'

/** 1–5 are those of weddings and feasts, 6–8 a funeral's, filled in after it was accepted. */
export type FormStep = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Whose form it is. */
export type StepOwner = Pick<Facts, 'ceremony' | 'feastKind'>

interface Step {
  title: string
  /** The ceremonies that have this step. */
  ceremonies: readonly Ceremony[]
  fields: readonly FieldPath[]
}

const CELEBRATIONS = ['wedding', 'feast'] as const
const FUNERAL = ['funeral'] as const

/** The steps of the forms, and the fields each shows, in order. */
export const STEPS = {
  1: {
    title: '谁家办',
    ceremonies: CELEBRATIONS,
    fields: [
      'facts.feastKind',
      'people.host',
      'people.phone',
      'facts.villageId',
      'facts.group',
      'facts.forSelf',
      'people.proxyName',
      'people.proxyPhone',
      'people.proxyRelation',
      'facts.partyMember',
      'facts.cadre',
    ],
  },
  2: {
    title: '两家与日子',
    ceremonies: CELEBRATIONS,
    fields: [
      'people.givingName',
      'facts.givingVillageId',
      'facts.givingPlace',
      'people.receivingName',
      'facts.receivingVillageId',
      'facts.receivingPlace',
      'facts.day',
      'facts.pickedByLunar',
      'facts.placeKind',
      'facts.placeText',
      'facts.feastVillageId',
      'facts.sidesTogether',
    ],
  },
  3: {
    title: '彩礼',
    ceremonies: ['wedding'],
    fields: [
      'facts.zeroBridePrice',
      'facts.brideCash',
      'facts.brideCar',
      'facts.brideHouse',
      'facts.brideGold',
      'facts.brideOther',
      'facts.brideReturned',
    ],
  },
  4: {
    title: '酒席',
    ceremonies: CELEBRATIONS,
    fields: [
      'facts.tables',
      'facts.people',
      'facts.meals',
      'facts.costPerTable',
      'facts.dishes',
      'facts.tobaccoPerPacket',
      'facts.liquorPerBottle',
      'facts.tobaccoLiquorPerTable',
      'facts.cars',
      'facts.giftMoney',
      'facts.lastingDays',
      'facts.ceremonyHours',
      'facts.musicians',
      'facts.totalCost',
      'people.cookName',
      'facts.cookPlace',
      'facts.cookWater',
    ],
  },
  5: { title: '承诺', ceremonies: CELEBRATIONS, fields: ['people.signedName', 'facts.promisedAt'] },
  6: {
    title: '逝者和家里',
    ceremonies: FUNERAL,
    fields: [
      'people.deceased',
      'facts.villageId',
      'facts.group',
      'people.phone',
      'people.relation',
      'facts.childrenOfDeceased',
      'facts.partyMember',
      'facts.cadre',
    ],
  },
  7: {
    title: '日子和安葬',
    ceremonies: FUNERAL,
    fields: [
      'facts.deathDay',
      'facts.day',
      'facts.pickedByLunar',
      'facts.cremationDay',
      'facts.burial',
      'facts.placeKind',
      'facts.placeText',
    ],
  },
  8: {
    title: '招待和花费',
    ceremonies: FUNERAL,
    fields: [
      'facts.tables',
      'facts.people',
      'facts.costPerTable',
      'facts.lastingDays',
      'facts.musicians',
      'facts.totalCost',
      'facts.meals',
      'facts.dishes',
      'facts.tobaccoPerPacket',
      'facts.liquorPerBottle',
      'facts.tobaccoLiquorPerTable',
      'facts.cars',
      'facts.giftMoney',
      'facts.ceremonyHours',
      'people.cookName',
      'facts.cookPlace',
      'facts.cookWater',
    ],
  },
} as const satisfies Record<FormStep, Step>

/** What a step of this ceremony's form is called: a feast has no two families unless it is an engagement. */
export function stepTitle(step: FormStep, { ceremony, feastKind }: StepOwner): string {
  const isAboutTwo = ceremony === 'wedding' || feastKind === 'engagement'
  return step === 2 && !isAboutTwo ? '日子和地方' : STEPS[step].title
}

/** The steps a ceremony's form has, in order. */
export function stepsOf(ceremony: Ceremony): FormStep[] {
  const steps: readonly FormStep[] = [1, 2, 3, 4, 5, 6, 7, 8]
  return steps.filter((step) => hasStep(ceremony, step))
}

/** Whether a ceremony's form has the step. */
export function hasStep(ceremony: Ceremony, step: FormStep): boolean {
  const owners: readonly Ceremony[] = STEPS[step].ceremonies
  return owners.includes(ceremony)
}
