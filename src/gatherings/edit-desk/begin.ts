import { addDays, dayOf } from '../../../domain/calendar'
import type { GatheringFacts, Part } from '../../../domain/gatherings/gathering'
import type { Repeat } from '../../../domain/gatherings/kinds'
import type { Question } from '../../../domain/gatherings/sign-up'
import { newId } from '../../cloud/ids'

/** A gathering half written: its facts, whose it is, and how it comes back. */
export interface GatheringForm {
  areaId: string
  facts: GatheringFacts
  every: Repeat | 'once'
  times: number
}

const NEXT_WEEK = 7

/** What a new one begins as: next week in the morning, whoever likes may sign up. */
export function emptyForm(areaId: string, now: number): GatheringForm {
  const day = addDays(dayOf(now), NEXT_WEEK)
  return {
    areaId,
    every: 'once',
    times: 4,
    facts: {
      kind: 'lecture',
      title: '',
      words: '',
      forWhom: '',
      when: { day, lastDay: day, begins: '09:00', ends: '11:00' },
      place: '',
      programme: [],
      speakerIds: [],
      materials: [],
      signUp: { wanted: true, capacity: 0, household: 4, closes: '', askBranch: false, fields: [] },
      reminders: ['dayBefore'],
      phone: '',
      questions: [],
    },
  }
}

export function emptyPart(day: string): Part {
  return { day, begins: '', what: '', where: '', who: '' }
}

export function emptyQuestion(): Question {
  return { id: newId(), label: '', kind: 'text', choices: [] }
}

/** What is sent: a question of words has no list, and empty places of a list are none. */
export function tidied(facts: GatheringFacts): GatheringFacts {
  const tidy = (question: Question): Question => ({
    ...question,
    choices: question.kind === 'text' ? [] : question.choices.map((one) => one.trim()).filter(Boolean),
  })
  const { day, lastDay } = facts.when
  const within = (one: string) => (one < day ? day : one > lastDay ? lastDay : one)
  return {
    ...facts,
    programme: facts.programme.map((part) => ({ ...part, day: within(part.day) })),
    signUp: { ...facts.signUp, fields: facts.signUp.fields.map(tidy) },
    questions: facts.questions.map(tidy),
  }
}
