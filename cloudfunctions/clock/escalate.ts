import { ulid } from 'ulid'
import type { Role } from '../../domain/people'
import { tellRoles, type Words } from '../ceremonies/who-is-told'
import { clockStep } from '../ceremonies/take-step'
import { _ } from '../lib/cloud'
import { find } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'

// What one round can do within its minute; what is left comes first in the next.
const MOST = 100

type Telling = 'tellChair' | 'escalate'

const TOLD: Readonly<Record<Telling, readonly Role[]>> = {
  tellChair: ['chair'],
  escalate: ['civility', 'villageCommittee'],
}

/**
 * Tells the chair of what nobody has answered in time, and later the town: funerals after two hours, all else after the answer day.
 * Answers how many were told.
 */
export async function escalateUnanswered(now: string): Promise<number> {
  const where = { escalateAt: _.gt('').and(_.lte(now)) }
  const due = await find<StoredRegistration>('registrations', where, {
    orderBy: [['escalateAt', 'asc']],
    limit: MOST,
  })
  for (const record of due) await tell(record, now)
  return due.length
}

async function tell(record: StoredRegistration, now: string): Promise<void> {
  const action = record.state.flags.includes('toldChair') ? 'escalate' : 'tellChair'
  const entry = { id: ulid(), action, by: 'clock', at: now, data: {} } as const
  try {
    await clockStep(record, entry, (current) => tellRoles(current, TOLD[action], entry, wordsOf(current)))
  } catch (fault) {
    // One that cannot be told now must not keep the others waiting.
    console.error('not told', record._id, fault)
  }
}

function wordsOf({ ceremony, number, villageName, phone }: StoredRegistration): Words {
  if (ceremony === 'funeral')
    return {
      title: '有一件白事一直没人接',
      text: `${villageName} ${number}，请马上打电话联系这家。理事会电话 ${phone}`,
    }
  return { title: '有一件报备过了答复日', text: `${villageName} ${number}，请帮着催一催。` }
}
