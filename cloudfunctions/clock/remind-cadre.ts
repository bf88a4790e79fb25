import type { CadreEntry, ClockReminding } from '../../domain/ceremonies/cadre-entries'
import { reminderAt } from '../../domain/ceremonies/cadre-fold'
import { dueSentence } from '../../domain/ceremonies/cadre-timeline'
import { Refusal } from '../../domain/errors'
import { withCadreEntry } from '../ceremonies/cadre-record'
import { _ } from '../lib/cloud'
import { noticeOf } from '../lib/notices'
import { find } from '../lib/store'
import type { StoredCadreReport } from '../lib/stored'
import { changeRecord, hasTaken } from '../lib/write'

const MOST = 50

const TITLES = {
  due: '办完了，记得报一声事后',
  overdue: '事后报告过了日子',
} as const satisfies Record<ClockReminding, string>

/**
 * Reminds those whose report afterwards has become due or is overdue at this ISO instant, each once; answers how many.
 * A reminder is an entry whose id comes from the record and its due day, so that it is never written or told twice.
 */
export async function remindCadre(now: string): Promise<number> {
  const found = await find<StoredCadreReport>(
    'cadreReports',
    { remindAt: _.gt('').and(_.lte(now)) },
    { limit: MOST, orderBy: [['remindAt', 'asc']] },
  )
  let count = 0
  for (const record of found) if (await reminded(record, now)) count += 1
  return count
}

async function reminded(record: StoredCadreReport, now: string): Promise<boolean> {
  const reminder = reminderAt(record.state, now)
  if (reminder === undefined) return false
  const { why, of } = reminder
  const command = { id: `${record._id}-${why}-${of}`, by: 'clock' }
  if (hasTaken(record, command)) return false
  const data = { why, words: '', of }
  const entry: CadreEntry = { ...command, at: now, action: 'remind', data }
  const page = `/cadre/report/index?id=${record._id}`
  const words = { title: TITLES[why], text: `${dueSentence(record.state, now)}。`, page }
  const next = withCadreEntry(record, entry, { byName: '' }, [
    noticeOf(entry.id, record.createdBy, words, now),
  ])
  return wasFirst(changeRecord('cadreReports', next, command, async () => ''))
}

// Whoever changed the record meanwhile was first; the next round looks at it again.
async function wasFirst(change: Promise<unknown>): Promise<boolean> {
  try {
    await change
    return true
  } catch (fault) {
    if (fault instanceof Refusal) return false
    throw fault
  }
}
