import type { CadreKind, CadrePath } from './cadre'

interface Step {
  title: string
  fields: readonly CadrePath[]
}

/** The form's steps, and the fields each shows, in order. */
export const CADRE_STEPS = {
  you: {
    title: '您是谁',
    fields: [
      'people.name',
      'people.phone',
      'people.post',
      'people.unit',
      'facts.areaId',
      'facts.partyMember',
      'facts.level',
    ],
  },
  call: {
    title: '打过的电话',
    fields: [
      'people.name',
      'facts.areaId',
      'facts.whose',
      'people.relation',
      'people.oralTo',
      'people.oralBy',
      'facts.oralDay',
      'facts.day',
    ],
  },
  matter: {
    title: '办什么事',
    fields: [
      'facts.feastKind',
      'facts.whose',
      'people.relation',
      'facts.day',
      'facts.pickedByLunar',
      'facts.placeText',
    ],
  },
  feast: {
    title: '怎么办',
    fields: [
      'facts.tables',
      'facts.costPerTable',
      'facts.relatives',
      'facts.others',
      'facts.cars',
      'facts.carsFrom',
    ],
  },
  promise: { title: '四项承诺', fields: ['facts.promises', 'people.signedName', 'facts.signedAt'] },
  gifts: {
    title: '收的礼',
    fields: [
      'facts.gifts',
      'facts.giftsAmount',
      'people.giftsHandled',
      'people.signedName',
      'facts.signedAt',
    ],
  },
} as const satisfies Record<string, Step>

export type CadreStep = keyof typeof CADRE_STEPS

/** The steps of each report, in order. */
export const CADRE_STEPS_OF = {
  before: ['you', 'matter', 'feast', 'promise'],
  oral: ['call'],
  after: ['you', 'matter', 'feast', 'gifts'],
} as const satisfies Record<CadreKind, readonly CadreStep[]>
