import { EJSON } from 'bson'
import { ulid } from 'ulid'
import type { CollectionName } from '../cloudfunctions/lib/collections'
import { personIdOf } from '../cloudfunctions/lib/person-id'
import type { StoredRegistration } from '../cloudfunctions/lib/stored'
import { newRegistration } from '../cloudfunctions/ceremonies/registration-record'
import { demoAreas } from '../deploy/demo/areas'
import { countedUp } from '../deploy/demo/past'
import { demoPast } from '../deploy/demo/past-ceremonies'
import { DEMO_PEOPLE } from '../deploy/demo/people'
import { demoWedding } from '../deploy/demo/registrations'
import { demoStandards } from '../deploy/demo/standards'
import { addDays } from '../domain/calendar'
import type { RunningCloud } from '../localcloud'

const BATCH = 1000
// As many wait at any size: a council that let everything wait would have more to look through.
const WAITING = 200
const FIRST_DAY = '2016-01-01'
const DAYS = 3980

/** Fills a cloud with so many registrations of ten years in the stored shape, a few of them waiting, and with what they come to. */
export function fillRegistrations(cloud: RunningCloud, count: number): void {
  const areas = demoAreas(() => [])
  const patterns = demoPast(areas, demoStandards(areas)).registrations
  const records: StoredRegistration[] = []
  for (let place = 0; place < WAITING; place += 1) records.push(waiting(place))
  for (let place = 0; place < count - WAITING; place += 1) {
    const pattern = patterns[place % patterns.length]
    if (pattern !== undefined) records.push(heldOn(pattern, addDays(FIRST_DAY, (place * 7919) % DAYS), place))
  }
  const { registrations, tallied, tallies } = countedUp(records, areas)
  insert(cloud, 'registrations', registrations)
  insert(cloud, 'tallied', tallied)
  insert(cloud, 'tallies', tallies)
}

/** The same life on another day: what its lists sort by follows. Of its history only the beginning is kept, which no list reads further. */
function heldOn(pattern: StoredRegistration, day: string, place: number): StoredRegistration {
  const id = ulid(Date.parse(`${day}T02:00:00.000Z`))
  return {
    ...pattern,
    history: pattern.history.slice(0, 1),
    vault: {},
    _id: id,
    number: `${day.slice(0, 4)}-演示-${String(place)}`,
    state: { ...pattern.state, facts: { ...pattern.state.facts, day } },
    day,
    dayOrder: `${day}~${id}`,
    ledgerOrder: `${day}~${id}`,
    urgency: `${day}T02:00:00.000Z~${id}`,
  }
}

function waiting(place: number): StoredRegistration {
  const at = new Date(Date.now() - place * 60_000).toISOString()
  const id = ulid(Date.parse(at))
  const village = demoAreas(() => []).find((area) => area.id === 'v-yangqian')
  if (village === undefined) throw new Error('no village to wait in')
  const { people, facts } = demoWedding({ people: { host: `${place}演示`, phone: `1370000${1000 + place}` } })
  const by = personIdOf(DEMO_PEOPLE.villager.openid)
  const data = { facts, judgement: { standardIds: [], findings: [] } }
  return newRegistration({
    id,
    number: `2026-养前-${String(5000 + place)}`,
    village,
    entry: { id: ulid(), action: 'submit', by, at, data },
    personal: { people, byName: '演示' },
    parties: [by],
    notices: [],
  })
}

function insert(cloud: RunningCloud, collectionName: CollectionName, docs: readonly object[]): void {
  for (let from = 0; from < docs.length; from += BATCH) {
    const data = docs.slice(from, from + BATCH).map((doc) => EJSON.stringify(doc, { relaxed: false }))
    cloud.database.handle('database.insertDocument', { collectionName, data })
  }
}
