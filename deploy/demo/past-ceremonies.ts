import { personIdOf } from '../../cloudfunctions/lib/person-id'
import type { StoredArea, StoredRegistration, StoredStandard } from '../../cloudfunctions/lib/stored'
import { addDays, yearOf } from '../../domain/calendar'
import type { Facts } from '../../domain/ceremonies'
import { countedUp, daysAgo, pastRegistration, type PastCeremony } from './past'
import { DEMO_PEOPLE } from './people'
import { demoWedding } from './registrations'

const VILLAGES = [
  { id: 'v-yangqian', most: 24 },
  { id: 'v-yanghou', most: 14 },
  { id: 'v-wangjiagang', most: 10 },
] as const
const SURNAMES = '郭马罗梁宋郑谢韩唐于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田'
const FEASTS = ['fullMonth', 'engagement', 'schooling', 'housewarming', 'birthday'] as const
// No two within a few days, so that none is taken for another's double; the last a good while ago.
const LAST = 12
const STEP = 12

/** What was held in three villages in the past months: weddings, feasts and funerals, within, over and late. */
export function demoPast(areas: readonly StoredArea[], standards: readonly StoredStandard[]) {
  const council = [DEMO_PEOPLE.member, DEMO_PEOPLE.chair].map(({ openid }) => personIdOf(openid))
  const records = VILLAGES.flatMap(({ id, most }, place) => {
    const numbers = new Map<number, number>()
    // The earliest has the first number of its year.
    return Array.from({ length: most }, (_, turn) => {
      const ceremony = ceremonyOf(id, most - 1 - turn, place)
      const year = yearOf(ceremony.submitted)
      const sequence = (numbers.get(year) ?? 0) + 1
      numbers.set(year, sequence)
      return pastRegistration(ceremony, sequence, { areas, standards, council })
    })
  })
  return { ...countedUp(records, areas), counters: countersOf(records) }
}

function ceremonyOf(villageId: string, turn: number, place: number): PastCeremony {
  const day = daysAgo(LAST + turn * STEP + place * 4)
  const name = `${SURNAMES[(turn * 7 + place * 13) % SURNAMES.length] ?? '演'}演示`
  const bride = `${SURNAMES[(turn * 11 + place * 5 + 3) % SURNAMES.length] ?? '演'}演示`
  const phone = `139000${String(10_000 + place * 1000 + turn)}`
  if (turn % 4 === 3) return funeral(villageId, day, name, phone, turn)
  const { people, facts } = demoWedding({
    people: { host: name, phone, givingName: name, receivingName: bride, signedName: name },
    facts: { villageId, givingVillageId: villageId, receivingVillageId: villageId, day, ...figuresOf(turn) },
  })
  const submitted = addDays(day, turn % 6 === 5 ? -3 : -20)
  const held = turn % 7 === 2 ? feastOf(facts, turn) : facts
  // What was talked over beforehand turned out a little less.
  const seen =
    turn % 3 === 0
      ? { tables: (held.tables ?? 0) - (turn % 6 === 0 ? 2 : 0), costPerTable: 25_000 }
      : undefined
  const isOver = turn % 5 === 1
  return {
    people,
    facts: {
      ...held,
      day,
      promisedAt: `${submitted}T02:00:00.000Z`,
    },
    submitted,
    ...(seen === undefined ? {} : { seen, persuaded: turn % 6 === 0 }),
    advised: isOver,
  }
}

// Mostly as agreed; every fifth asks for more, some for nothing at all.
function figuresOf(turn: number): Partial<Facts> {
  if (turn % 5 === 1) return { brideCash: 7_200_000, tables: 16 }
  if (turn % 8 === 4) return { brideCash: 0, zeroBridePrice: true, tables: 8 }
  return { brideCash: 3_800_000 + (turn % 6) * 400_000, tables: 8 + (turn % 5), people: 70 + turn }
}

function feastOf(facts: Facts, turn: number): Facts {
  const { villageId, group, forSelf, day, placeKind, placeText, people, costPerTable } = facts
  return {
    ceremony: 'feast',
    feastKind: FEASTS[turn % FEASTS.length] ?? 'fullMonth',
    villageId,
    group,
    forSelf,
    day,
    placeKind,
    placeText,
    tables: 6 + (turn % 3),
    people,
    costPerTable,
  }
}

function funeral(villageId: string, day: string, name: string, phone: string, turn: number): PastCeremony {
  return {
    people: { host: name, deceased: `${name.slice(0, 1)}老演示`, phone, relation: '儿子' },
    facts: {
      ceremony: 'funeral',
      villageId,
      group: '二组',
      deathDay: addDays(day, -3),
      cremationDay: addDays(day, -1),
      day,
      burial: turn % 8 === 3 ? 'cremation' : 'ecological',
      lastingDays: 3,
      tables: turn % 8 === 7 ? 18 : 8,
      people: 60,
      costPerTable: 22_000,
      musicians: 0,
    },
    submitted: addDays(day, -3),
    seen: { tables: turn % 8 === 7 ? 14 : 8, costPerTable: 22_000 },
    persuaded: turn % 8 === 7,
  }
}

// Whoever hands in next has the number after these.
function countersOf(records: readonly StoredRegistration[]) {
  const counters = new Map<string, number>()
  for (const { number } of records) {
    const [year = '', village = '', sequence = '0'] = number.split('-')
    const series = `registrations-${year}-${village}`
    counters.set(series, Math.max(counters.get(series) ?? 0, Number(sequence)))
  }
  return [...counters].map(([_id, count]) => ({ _id, count }))
}
