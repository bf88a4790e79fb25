import type { AreaLevel } from '../../domain/areas'
import {
  STANDARD_ACTIONS,
  standardActions,
  type StandardDraft,
  type StandardEntry,
} from '../../domain/ceremonies'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { personalOf } from '../lib/history'
import type { Call } from '../lib/implement'
import type { StoredStandard } from '../lib/stored'
import { changeRecord, hasTaken } from '../lib/write'
import { withEntry } from './standard-document'

/** Who acts on a standard, when, and with which roles over its area. */
export type StandardCall = Pick<Call, 'person' | 'today'> & { roles: readonly Role[]; level: AreaLevel }

/**
 * Takes one step with a standard: refuses what the table does not offer, then writes entry and state together.
 * @throws Refusal `notNow` when the step is not offered, `conflict` when somebody was first.
 */
export async function step(
  record: StoredStandard,
  version: number,
  entry: StandardEntry,
  call: StandardCall,
  draft?: StandardDraft,
): Promise<StoredStandard> {
  const command = { id: entry.id, by: entry.by }
  if (hasTaken(record, command)) return record
  if (record.version !== version) throw new Refusal('conflict', rivalSentence(record))
  if (!standardActions(record.state, call, call.today).includes(entry.action)) throw new Refusal('notNow')
  const personal = { byName: call.person.name, ...(draft === undefined ? {} : { draft }) }
  return changeRecord('standards', withEntry(record, entry, personal), command, async (current) =>
    rivalSentence(current),
  )
}

function rivalSentence(current: StoredStandard): string {
  const last = current.history.at(-1)
  if (last === undefined) return new Refusal('conflict').sentence
  const who = personalOf(current, last)?.byName || '有人'
  return `${who}刚刚办了“${STANDARD_ACTIONS[last.action].name}”，请看最新的情况再办。`
}
