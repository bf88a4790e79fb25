import { EJSON } from 'bson'
import { ulid } from 'ulid'
import { demoAreas } from '../deploy/demo/areas'
import { DEMO_PEOPLE, type DemoRole } from '../deploy/demo/people'
import { demoWedding } from '../deploy/demo/registrations'
import type { Facts, People } from '../domain/ceremonies'
import type { RegistrationView } from '../domain/ceremonies/api'
import type { Answer } from '../domain/errors'
import type { NoticeView } from '../domain/office/api'
import { fresh, type TestCloud } from './test-cloud'
import { personIdOf } from '../cloudfunctions/lib/person-id'
import type { StoredRegistration } from '../cloudfunctions/lib/stored'
import { newRegistration } from '../cloudfunctions/ceremonies/registration-record'

/** Registrations as tests need them: handed in by the real functions, or standing already since some moment in the past. */

type Changes = Parameters<typeof demoWedding>[0]

/** Hands in a wedding as this person. */
export function handIn(test: TestCloud, who = 'villager', changes: Changes = {}): Promise<RegistrationView> {
  return test.done(who, 'ceremonies', 'submitRegistration', { ...fresh(), ...demoWedding(changes) })
}

/** One step of the council on the version that was seen. */
export function decide(
  test: TestCloud,
  who: string,
  view: Pick<RegistrationView, 'id' | 'version'>,
  decision: object,
  command = ulid(),
): Promise<Answer<RegistrationView>> {
  const { id, version } = view
  return test.answer(who, 'ceremonies', 'decideRegistration', { id, command, version, decision })
}

/** A step that must be taken, of any action that names a version. */
export function step(
  test: TestCloud,
  who: string,
  action: string,
  view: Pick<RegistrationView, 'id' | 'version'>,
  input: object = {},
): Promise<RegistrationView> {
  const { id, version } = view
  return test.done(who, 'ceremonies', action, { id, version, command: ulid(), ...input })
}

export function read(test: TestCloud, who: string, id: string): Promise<RegistrationView> {
  return test.done(who, 'ceremonies', 'readRegistration', { id })
}

/** Titles of this person's messages about a record, oldest first. */
export async function told(test: TestCloud, who: string, id: string): Promise<string[]> {
  const { notices } = await test.done<{ notices: NoticeView[] }>(who, 'office', 'inbox', {})
  return notices
    .filter(({ page }) => page.includes(id))
    .map(({ title }) => title)
    .reverse()
}

/** Puts a registration that was handed in at an ISO instant of the past, as its function would have written it. */
export function putPast(
  test: TestCloud,
  at: string,
  { people, facts }: { people: People; facts: Facts },
  who: DemoRole = 'villager',
): StoredRegistration {
  const village = demoAreas(() => []).find(({ id }) => id === facts.villageId)
  if (village === undefined) throw new Error(`no village ${String(facts.villageId)}`)
  const by = personIdOf(DEMO_PEOPLE[who].openid)
  const id = ulid(Date.parse(at))
  const data = { facts, judgement: { standardIds: [], findings: [] } }
  const record = newRegistration({
    id,
    number: `演示-${id.slice(-6)}`,
    village,
    entry: { id: ulid(), action: 'submit', by, at, data },
    personal: { people, byName: DEMO_PEOPLE[who].name },
    parties: [by],
    notices: [],
  })
  const text = EJSON.stringify(record, { relaxed: false })
  test.cloud.database.handle('database.insertDocument', { collectionName: 'registrations', data: [text] })
  return record
}

/** A wedding handed in a month ago whose day was so many days ago. */
export function putHeld(test: TestCloud, daysAgo = 1, changes: Changes = {}): StoredRegistration {
  const day = isoDayAgo(daysAgo)
  const at = new Date(Date.now() - 30 * 86_400_000).toISOString()
  return putPast(test, at, demoWedding({ ...changes, facts: { day, ...changes.facts } }))
}

/** Gives somebody a telephone, as their own page would. */
export function setPhone(test: TestCloud, who: DemoRole, phone: string): void {
  const ejson = (value: object) => EJSON.stringify(value, { relaxed: false })
  test.cloud.database.handle('database.modifyDocument', {
    collectionName: 'people',
    query: ejson({ _id: personIdOf(DEMO_PEOPLE[who].openid) }),
    data: ejson({ $set: { phone } }),
    multi: false,
    merge: true,
    upsert: false,
  })
}

export function isoDayAgo(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10)
}

export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString()
}
