import { ulid } from 'ulid'
import { newRegistration, withEntry } from '../../cloudfunctions/ceremonies/registration-record'
import { bookOf, judgementOf, villagesOf, type Rules } from '../../cloudfunctions/ceremonies/rules'
import type {
  StoredArea,
  StoredRegistration,
  StoredStandard,
  StoredTallied,
  StoredTally,
} from '../../cloudfunctions/lib/stored'
import {
  addTally,
  contributionOf,
  emptyTally,
  type DayFigures,
  type Facts,
  type People,
  type RegistrationStep,
} from '../../domain/ceremonies'
import { addDays, dayOf, yearOf, type Day } from '../../domain/calendar'

/** A ceremony long over: what was handed in on which day, and what was seen. */
export interface PastCeremony {
  people: People
  facts: Facts & { day: Day }
  /** ISO day it was handed in. */
  submitted: Day
  /** What two members found; absent when nobody went. */
  seen?: DayFigures
  persuaded?: boolean
  advised?: boolean
}

/** The ground a registration is judged and kept on. */
export interface PastGround {
  areas: readonly StoredArea[]
  standards: readonly StoredStandard[]
  /** Ids of the council's people who acted. */
  council: readonly string[]
}

/** A registration that was lived through to its end, as the functions would have written it step by step. */
export function pastRegistration(
  past: PastCeremony,
  sequence: number,
  ground: PastGround,
): StoredRegistration {
  const { people, facts, submitted } = past
  const rules = rulesOn(ground, facts)
  const village = rules.villages.get(facts.villageId ?? '')
  if (village === undefined) throw new Error(`no village ${String(facts.villageId)}`)
  const at = `${submitted}T02:00:00.000Z`
  const by = ground.council[sequence % ground.council.length] ?? 'demo'
  const judgement = judgementOf(facts, rules, submitted)
  const begun = newRegistration({
    id: ulid(Date.parse(at) + sequence),
    number: `${yearOf(submitted)}-${village.shortName}-${String(sequence).padStart(4, '0')}`,
    village,
    entry: { id: ulid(), action: 'submit', by, at, data: { facts, judgement, counter: true } },
    personal: { people, byName: '演示' },
    parties: [],
    notices: [],
  })
  return stepsOf(past, rules).reduce((record, { step, day }, place) => {
    // Steps of one day follow one another.
    const entry = { id: ulid(), by, at: `${day}T0${3 + place}:00:00.000Z`, ...step } as const
    return { ...withEntry(record, entry, { byName: '演示' }, []), version: record.version + 1 }
  }, begun)
}

interface DatedStep {
  step: RegistrationStep
  day: Day
}

function stepsOf({ facts, submitted, seen, persuaded = false, advised = false }: PastCeremony, rules: Rules) {
  const answered = addDays(submitted, 1)
  const steps: DatedStep[] = [{ step: { action: 'takeUp', data: {} }, day: submitted }]
  if (facts.ceremony !== 'funeral')
    steps.push({
      step: advised
        ? { action: 'advise', data: { reason: '两家再商量商量，能少就少' } }
        : { action: 'approve', data: {} },
      day: answered,
    })
  if (seen !== undefined) {
    const look = {
      actual: seen,
      outcome: persuaded ? ('persuaded' as const) : ('asReported' as const),
      note: '',
      lookedAt: `${facts.day}T05:00:00.000Z`,
      judgement: judgementOf({ ...facts, ...seen }, rules, submitted),
    }
    steps.push({ step: { action: 'recordDay', data: look }, day: later(facts.day, answered) })
  }
  steps.push({ step: { action: 'close', data: {} }, day: addDays(later(facts.day, answered), 2) })
  return steps
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

function rulesOn({ areas, standards }: PastGround, facts: Facts): Rules {
  const villages = villagesOf(facts).flatMap((id) => areas.find((area) => area.id === id) ?? [])
  const over = new Set(villages.flatMap(({ path }) => path))
  return {
    standards: standards.flatMap(({ areaId, state: { standard } }) =>
      over.has(areaId) && standard !== undefined ? [standard] : [],
    ),
    areas: bookOf(villages),
    villages: new Map(villages.map((area) => [area.id, area])),
  }
}

/** What these registrations come to, as the settling would have counted them; they owe nothing afterwards. */
export function countedUp(
  records: readonly StoredRegistration[],
  areas: readonly StoredArea[],
): { registrations: StoredRegistration[]; tallied: StoredTallied[]; tallies: StoredTally[] } {
  const tallies = new Map<string, StoredTally>()
  const tallied = records.map((record): StoredTallied => {
    const counted = contributionOf(record.state, firstOf(record)) ?? null
    const { _id, version, ledger } = record
    for (const area of counted === null ? [] : [record.villageId, record.townId]) {
      const known = areas.find(({ id }) => id === area)
      if (counted === null || known === undefined) continue
      const id = `${area}-${counted.month}-${ledger}`
      const tally = addTally(tallies.get(id)?.tally ?? emptyTally(), counted.tally)
      const parentId = known.path.at(-2) ?? ''
      tallies.set(id, {
        _id: id,
        areaId: area,
        name: known.name,
        parentId,
        month: counted.month,
        ledger,
        tally,
      })
    }
    return { _id, version, ledger, counted }
  })
  const registrations = records.map((record) => ({ ...record, tallyOwed: false }))
  return { registrations, tallied, tallies: [...tallies.values()] }
}

function firstOf({ history, state }: StoredRegistration) {
  const [first] = history
  return first?.action === 'submit' ? first.data : state
}

/** The ISO day so many days ago. */
export function daysAgo(days: number): Day {
  return addDays(dayOf(Date.now()), -days)
}
