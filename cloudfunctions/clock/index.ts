import { clearPairings } from './clear-pairings'
import { escalateUnanswered } from './escalate'
import { deliverOwed } from '../lib/notices'
import { hoursAfter, nowInstant } from '../lib/time'
import { getExportsOn } from './get-exports-on'
import { announce } from './announce'
import { keepGatherings } from './gatherings'
import { publishDue } from './publish-due'
import { remindCadre } from './remind-cadre'
import { settleOpenings } from './settle-openings'
import { settleTallies } from './settle-tallies'
import { tellNoticesOver } from './tell-notices-over'

// Long enough that a delivery still under way is not taken for a failed one.
const GRACE_HOURS = 1 / 60

/** What time itself has to do, every five minutes: tell of what nobody answered, publish what has its time, remind whom it must, deliver messages that earlier failures left behind. */
export async function main(): Promise<{
  delivered: number
  reminded: number
  escalated: number
  counted: number
  exports: number
  published: number
  opened: number
  announced: number
  noticesOver: number
  gatherings: { settled: number; told: number; reminded: number }
}> {
  const now = nowInstant()
  const escalated = await escalateUnanswered(now)
  const reminded = await remindCadre(now)
  const published = await publishDue(now)
  const announced = await announce(now)
  const noticesOver = await tellNoticesOver(now)
  const before = hoursAfter(now, -GRACE_HOURS)
  const kinds = [
    'registrations',
    'articles',
    'cadreReports',
    'selections',
    'nominations',
    'objections',
    'shares',
  ] as const
  const served = await Promise.all(kinds.map((kind) => deliverOwed(kind, before)))
  const gatherings = await keepGatherings(now)
  const counted = await settleTallies()
  const exports = await getExportsOn()
  await clearPairings(now)
  const opened = await settleOpenings(now)
  return {
    delivered: served.reduce((sum, count) => sum + count, 0),
    reminded,
    escalated,
    counted,
    exports,
    published,
    opened,
    announced,
    noticesOver,
    gatherings,
  }
}
