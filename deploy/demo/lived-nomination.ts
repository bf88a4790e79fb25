import { ulid } from 'ulid'
import { newNomination, withNominationEntry } from '../../cloudfunctions/honors/nomination-document'
import type { StoredArea } from '../../cloudfunctions/lib/stored'
import type { StoredNomination, StoredSelection } from '../../cloudfunctions/lib/stored-honors'
import {
  noticeUntil,
  type NominationEntry,
  type NominationPeople,
  type NominationText,
} from '../../domain/honors'
import { addDays } from '../../domain/calendar'

export interface Lived {
  selection: StoredSelection
  village: StoredArea
  sort: string
  people: NominationPeople
  text: NominationText
  /** The ISO day it was handed in; the rest follows in its time. */
  day: string
  /** How far it came. */
  until: 'submitted' | 'recommended' | 'scored' | 'onNotice' | 'named' | 'notChosen'
  /** Hundredths. */
  average?: number
  documentNumber?: string
  /** The first day of its notice; a day long past unless told. */
  noticeFrom?: string
  by?: string
}

const WORDS = '走访了四户，都说情况属实，同意推荐（演示）'

/** A nomination as its life left it, written whole: for what was lived through before a demo begins. */
export function livedNomination(lived: Lived): StoredNomination {
  const { selection, village, sort, people, text, day, by = 'demo' } = lived
  const id = ulid(Date.parse(`${day}T02:00:00Z`))
  const at = (days: number) => `${addDays(day, days)}T02:00:00.000Z`
  const stamp = (step: number, days: number) => ({ id: `${id}-${step}`, by, at: at(days) })
  const submit: NominationEntry = {
    ...stamp(0, 0),
    action: 'submit',
    data: {
      selectionId: selection._id,
      path: village.path,
      sort,
      forOneself: false,
      onPaper: false,
      needsGuardian: people.isMinor,
    },
  }
  const begun = {
    id,
    selection,
    villageName: village.name,
    people,
    text,
    agreeCode: id.slice(-10).replace(/[01IO]/g, 'X'),
    byName: people.nominator,
  }
  const from = lived.noticeFrom ?? addDays(day, 60)
  const notice = { from, until: noticeUntil(from, selection.state.plan.days.notice) }
  const average = lived.average ?? 8600
  const steps: NominationEntry[] = [
    { ...stamp(1, 3), action: 'agreeOnPaper', data: { day: addDays(day, 3), guardian: people.isMinor } },
    { ...stamp(2, 5), action: 'look', data: {} },
    {
      ...stamp(3, 20),
      action: 'visit',
      data: { day: addDays(day, 20), present: 9, recommends: true, opinion: WORDS },
    },
    {
      ...stamp(4, 45),
      action: 'closeScoring',
      data: { count: 3, average, lowest: average - 200, highest: average + 200 },
    },
    { ...stamp(5, 60), action: 'putOnNotice', data: notice },
    {
      ...stamp(6, 75),
      action: 'name',
      data: { day: addDays(notice.until, 5), documentNumber: lived.documentNumber ?? '演示〔2025〕1 号' },
    },
  ]
  const whole = newNomination(begun, submit, [])
  const taken =
    lived.until === 'notChosen'
      ? [...steps.slice(0, 4), notChosen(stamp(7, 50))]
      : steps.slice(0, STEPS[lived.until])
  return taken.reduce(
    (nomination, entry) => ({
      ...withNominationEntry(nomination, entry, { byName: '演示' }),
      version: nomination.version + 1,
    }),
    whole,
  )
}

const STEPS = { submitted: 0, recommended: 3, scored: 4, onNotice: 5, named: 6 } as const

function notChosen(stamp: { id: string; by: string; at: string }): NominationEntry {
  return { ...stamp, action: 'setAside', data: { reason: '这次名额有限（演示）' } }
}
