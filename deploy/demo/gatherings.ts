import { addDays, dayOf } from '../../domain/calendar'
import type { GatheringFacts } from '../../domain/gatherings/gathering'

/** The ISO day so many days from today. */
export function dayAway(days: number): string {
  return addDays(dayOf(Date.now()), days)
}

/** A lecture next week, plainly invented. */
export function demoGathering(changes: Partial<GatheringFacts> = {}): GatheringFacts {
  const day = dayAway(7)
  return {
    kind: 'lecture',
    title: '秋冬防诈骗讲座（演示）',
    words: '讲几个身边的骗局，怎么认、怎么躲。带老人来听最好。',
    forWhom: '全体村民',
    when: { day, lastDay: day, begins: '09:00', ends: '11:00' },
    place: '文化广场（演示）',
    programme: [],
    speakerIds: [],
    materials: [],
    signUp: { wanted: true, capacity: 30, household: 4, closes: '', askBranch: false, fields: [] },
    reminders: ['dayBefore'],
    phone: '',
    questions: [],
    ...changes,
  }
}
