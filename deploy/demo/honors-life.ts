import { ulid } from 'ulid'
import { dayOf, addDays } from '../../domain/calendar'
import type { NominationPeople, NominationText, SelectionPlan } from '../../domain/honors'
import type { Judgement } from '../../domain/honors/nominations-api'
import type { NominationView } from '../../domain/honors/nomination-views'
import type { SelectionView } from '../../domain/honors/selections-api'
import { planFrom, type TemplateKey } from '../../domain/honors/templates'
import type { DemoRole } from './people'

/** Calls an action of the honors as a demo person. */
export type HonorsCall = <Output>(who: DemoRole, action: string, input: object) => Promise<Output>

export interface NominationChanges {
  villageId?: string
  sort?: string
  people?: Partial<NominationPeople>
  text?: Partial<NominationText>
}

/** A nomination that stands, plainly invented. */
export function demoNomination(changes: NominationChanges = {}) {
  const people: NominationPeople = {
    name: '田演示',
    phone: '13800000021',
    group: '二组',
    isMinor: false,
    guardian: '',
    guardianPhone: '',
    nominator: '陈演示',
    nominatorPhone: '13800000022',
    relation: '邻居',
    ...changes.people,
  }
  const text: NominationText = {
    summary: '常年给邻家独居的老人挑水送饭，下雨天帮着收晒的粮食（演示）。',
    deeds: '',
    motto: '',
    photos: [],
    childPictured: false,
    answers: {},
    ...changes.text,
  }
  return {
    villageId: changes.villageId ?? 'v-yangqian',
    sort: changes.sort ?? '助人为乐',
    people,
    text,
  }
}

/** A template's plan whose nominating began some days ago and goes on. */
export function demoPlan(key: TemplateKey, changes: Partial<SelectionPlan> = {}): SelectionPlan {
  const plan = planFrom(key, addDays(dayOf(Date.now()), -5))
  return { ...plan, title: `${plan.title}（演示）`, ...changes }
}

const OFFICE_OF = { goodPeople: 'civility', family: 'women', courtyard: 'women', other: 'civility' } as const

/** Who does what in a selection's course, each step through the real function. */
export function honorsLife(call: HonorsCall) {
  const judge = async (who: DemoRole, id: string, step: Judgement): Promise<NominationView> => {
    const { version } = await call<NominationView>(who, 'readNomination', { id })
    return call(who, 'judgeNomination', { id, command: ulid(), version, step })
  }
  const step = async (
    who: DemoRole,
    action: string,
    id: string,
    more: object = {},
  ): Promise<SelectionView> => {
    const { version } = await call<SelectionView>(who, 'readSelection', { id })
    return call(who, action, { id, command: ulid(), version, ...more })
  }
  const life = {
    judge,
    step,
    /** A selection of the demo town that is open. */
    async opened(key: TemplateKey, changes: Partial<SelectionPlan> = {}, areaId = 't-taiqian') {
      const office = OFFICE_OF[key]
      const input = { id: ulid(), command: ulid(), areaId, plan: demoPlan(key, changes) }
      await call(office, 'createSelection', input)
      await step(office, 'openSelection', input.id)
      return input.id
    },
    nominate(selectionId: string, who: DemoRole = 'villager', changes: NominationChanges = {}) {
      const input = { id: ulid(), command: ulid(), selectionId, ...demoNomination(changes) }
      return call<NominationView>(who, 'nominate', input)
    },
    /** The nominee opens the link and agrees. */
    agree(code: string, who: DemoRole = 'neighbour', guardian = '') {
      return call(who, 'answerAgreement', { code, command: ulid(), answer: 'agree', guardian })
    },
    async visited(id: string, recommends = true, who: DemoRole = 'villageCommittee') {
      await judge(who, id, { action: 'look' })
      return judge(who, id, {
        action: 'visit',
        day: dayOf(Date.now()),
        visitors: ['韩演示', '王演示'],
        found: '邻居都说他热心（演示）',
        present: 9,
        recommends,
        opinion: recommends ? '情况属实，同意推荐' : '再看一年',
      })
    },
    /** Each scorer hands in a sheet of these points. */
    async scored(id: string, points: readonly (readonly [DemoRole, Record<string, number>])[]) {
      for (const [who, given] of points) {
        await call(who, 'scoreNomination', {
          id,
          command: ulid(),
          points: given,
          note: '',
          filledAt: new Date().toISOString(),
        })
      }
    },
  }
  return life
}

/** Points of the good people's sheet. */
export const goodPoints = (deed: number, lasting = 18, esteem = 18, example = 8) => ({
  deed,
  lasting,
  esteem,
  example,
})
export const courtyardPoints = (hygiene: number, order = 22, green = 16, manners = 17) => ({
  hygiene,
  order,
  green,
  manners,
})
export const familyPoints = (harmony: number, elders = 22, neighbours = 22, thrift = 17) => ({
  harmony,
  elders,
  neighbours,
  thrift,
})
