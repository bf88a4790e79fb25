import { ulid } from 'ulid'
import { demoWedding } from '../deploy/demo/registrations'
import type { DemoRole } from '../deploy/demo/people'
import { addDays, dayOf, type Day } from '../domain/calendar'
import type { App } from './support'

type Changes = NonNullable<Parameters<typeof demoWedding>[0]>

/** The ISO day so many days from now, in Asia/Shanghai. */
export function dayFromNow(days: number): Day {
  return addDays(dayOf(Date.now()), days)
}

/** A wedding handed in by this person, ready for what a journey is about, and like none of the demo county's. */
export async function handIn(
  app: App,
  who: DemoRole,
  host: string,
  changes: Changes = {},
): Promise<{ id: string; number: string }> {
  const { people, facts } = demoWedding({
    people: {
      host,
      phone: '13800000077',
      givingName: host,
      receivingName: '蓝演示',
      signedName: host,
      ...changes.people,
    },
    facts: { day: dayFromNow(60), ...changes.facts },
  })
  return app.call(who, 'ceremonies', 'submitRegistration', { id: ulid(), command: ulid(), people, facts })
}

/** The council agrees, so that a journey may begin after its answer. */
export async function agree(app: App, id: string): Promise<void> {
  const { version } = await app.call<{ version: number }>('chair', 'ceremonies', 'readRegistration', { id })
  const decision = { action: 'approve', reason: '理事会商量过' }
  await app.call('chair', 'ceremonies', 'decideRegistration', { id, command: ulid(), version, decision })
}
