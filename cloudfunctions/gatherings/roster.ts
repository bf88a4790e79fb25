import { gatheringsApi } from '../../domain/gatherings/api'
import { Refusal } from '../../domain/errors'
import type { RosterLine } from '../../domain/gatherings/views'
import { _ } from '../lib/cloud'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { logReadOfMany } from '../lib/reads'
import { checkText } from '../lib/safety'
import { add, findById, update } from '../lib/store'
import type { StoredSignUp } from '../lib/stored'
import { rosterOf } from './figures-now'
import { blankSignUp } from './seat-log'

export const readRoster = implementOnRecord(gatheringsApi.readRoster, async (_input, call) => {
  const { record } = call
  const found = await rosterOf(record._id)
  await logRoster(call, found)
  const { fields } = record.state.facts.signUp
  const branches = record.branches.map(({ id, name }) => ({ id, name }))
  return {
    id: record._id,
    title: record.card.title,
    when: record.card.when,
    lines: found.map(lineOf),
    branches,
    fields,
  }
})

export const tick = implementOnRecord(gatheringsApi.tick, async ({ line, came, at }, call) => {
  const found = await lineIn(call.record._id, line)
  const cameAt = soberly(at, call.now)
  const seen = { came, cameAt, cameBy: 'organiser' as const, updatedAt: call.now }
  // The later look stands, whichever arrives first; of two at one moment the one that arrives last.
  await update('signUps', { _id: found._id, cameAt: _.lte(cameAt) }, seen)
  return lineOf(await lineIn(call.record._id, line))
})

export const addWalkIn = implementOnRecord(gatheringsApi.addWalkIn, async (input, call) => {
  const { command, name, came, branchId, at } = input
  const { _id: gatheringId, branches } = call.record
  if (branchId !== '' && !branches.some(({ id }) => id === branchId)) {
    const message = '支部没选对，请重新选'
    throw new Refusal('badInput', `${message}。`, [{ path: 'branchId', message }])
  }
  await checkText(call.openid, [name])
  const _id = `${gatheringId}-walk-${command}`
  const walkIn: StoredSignUp = {
    ...blankSignUp(gatheringId, '', call.now),
    ...{ _id, status: 'walkIn', seats: came, name, branchId, place: `2-${_id}` },
    ...{ came, cameAt: soberly(at, call.now), cameBy: 'organiser' },
  }
  await add('signUps', walkIn)
  return lineOf(await lineIn(gatheringId, _id))
})

/** What the organisers see of one line; of the person only what they said. */
export function lineOf(signUp: StoredSignUp): RosterLine {
  const { _id, status, name, phoneTail, seats, came, branchId, answers, place } = signUp
  return {
    ...{ id: _id, name, phoneTail, seats, came, branchId, answers, place },
    status: status === 'left' ? 'walkIn' : status,
  }
}

/** Writes down who read whose sign-ups. */
export async function logRoster(
  call: RecordCall<'gatherings'>,
  lines: readonly StoredSignUp[],
): Promise<void> {
  const others = lines.filter(({ personId }) => personId !== '' && personId !== call.person.id)
  await logReadOfMany(
    call,
    others.map(({ _id, personId }) => ({ _id, createdBy: personId })),
  )
}

async function lineIn(gatheringId: string, id: string): Promise<StoredSignUp> {
  const found = await findById<StoredSignUp>('signUps', id)
  if (found === undefined || found.gatheringId !== gatheringId)
    throw new Refusal('notFound', '名单里没有这一行，请刷新后再看。')
  return found
}

// A phone's clock that runs fast must not keep later looks from counting.
function soberly(at: string, now: string): string {
  const instant = new Date(at).toISOString()
  return instant > now ? now : instant
}
