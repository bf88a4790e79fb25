import type { Ceremony } from './kinds'
import type { FieldPath } from './registration'

export type FormStep = 1 | 2 | 3 | 4 | 5

interface Step {
  title: string
  /** The ceremonies that have this step. */
  ceremonies: readonly Ceremony[]
  fields: readonly FieldPath[]
}

const ALL = ['wedding', 'funeral', 'feast'] as const

/** The form's five steps, and the fields each shows, in order. */
export const STEPS = {
  1: {
    title: '谁家办',
    ceremonies: ALL,
    fields: [
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
    ceremonies: ALL,
    fields: [
      'facts.feastKind',
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
    ceremonies: ALL,
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
  5: { title: '承诺', ceremonies: ['wedding', 'feast'], fields: ['people.signedName', 'facts.promisedAt'] },
} as const satisfies Record<FormStep, Step>

/** The steps a ceremony's form has, in order. */
export function stepsOf(ceremony: Ceremony): FormStep[] {
  const steps: readonly FormStep[] = [1, 2, 3, 4, 5]
  return steps.filter((step) => hasStep(ceremony, step))
}

/** Whether a ceremony's form has the step. */
export function hasStep(ceremony: Ceremony, step: FormStep): boolean {
  const owners: readonly Ceremony[] = STEPS[step].ceremonies
  return owners.includes(ceremony)
}
