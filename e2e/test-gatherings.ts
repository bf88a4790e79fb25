import { ulid } from 'ulid'
import { demoGathering } from '../deploy/demo/gatherings'
import type { GatheringFacts } from '../domain/gatherings/gathering'
import type { SignUpForm } from '../domain/gatherings/sign-up'
import type { GatheringView, MySignUp, OfficeView, OpenedGathering, Roster } from '../domain/gatherings/views'
import { fresh, type TestCloud } from './test-cloud'

/** Somebody who brings so many. */
export function coming(seats = 1, said: Partial<SignUpForm> = {}): SignUpForm {
  return { seats, name: '', phoneTail: '', branchId: '', answers: [], ...said }
}

/** What tests of gatherings do, through the real functions. */
export function gatheringsOn(test: TestCloud) {
  const call = <Output>(who: string, action: string, input: object) =>
    test.done<Output>(who, 'gatherings', action, input)
  const create = (facts: Partial<GatheringFacts> = {}, who = 'editor', areaId = 't-taiqian') =>
    call<OfficeView>(who, 'createGathering', { ...fresh(), areaId, facts: demoGathering(facts) })
  const step = (who: string, action: string, { id, version }: OfficeView, more: object = {}) =>
    call<OfficeView>(who, action, { id, version, command: ulid(), ...more })
  return {
    call,
    create,
    step,
    /** Makes one and publishes it. */
    published: async (facts: Partial<GatheringFacts> = {}, who = 'editor', areaId = 't-taiqian') =>
      step(who, 'publishGathering', await create(facts, who, areaId)),
    withSeats: (capacity: number, more: Partial<GatheringFacts['signUp']> = {}) => ({
      signUp: { ...demoGathering().signUp, capacity, ...more },
    }),
    signUp: (who: string, id: string, form = coming(), command = ulid()) =>
      call<MySignUp>(who, 'signUp', { id, command, form }),
    leave: (who: string, id: string, command = ulid()) => call<MySignUp>(who, 'leave', { id, command }),
    read: async (who: string, id: string): Promise<GatheringView> => {
      const opened = await call<OpenedGathering>(who, 'readGathering', { id })
      if (opened.kind !== 'open') throw new Error(`the gathering is ${opened.kind}`)
      return opened.view
    },
    roster: (who: string, id: string) => call<Roster>(who, 'readRoster', { id }),
    /** Titles of what stands in somebody's inbox, the latest first. */
    inbox: async (who: string): Promise<{ title: string; text: string; page: string }[]> => {
      const { notices } = await test.done<{ notices: { title: string; text: string; page: string }[] }>(
        who,
        'office',
        'inbox',
        {},
      )
      return notices
    },
  }
}
