import { createHash } from 'node:crypto'
import { Refusal } from '../../domain/errors'
import { officeApi } from '../../domain/office/api'
import { ROLE_NAMES, type Grant } from '../../domain/people'
import { _ } from '../lib/cloud'
import { implement, implementInArea, type Call } from '../lib/implement'
import { add, findById, update } from '../lib/store'
import type { StoredGrant, StoredInvite } from '../lib/stored'
import { hoursAfter } from '../lib/time'
import { describe, makeKnown } from './me'

const HOURS_VALID = 72
// Letters and digits that are not mistaken for one another when read aloud or copied by hand.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

export const createInvite = implementInArea(
  officeApi.createInvite,
  async ({ command, role, areaId }, call) => {
    const code = codeOf(command, call.openid)
    const invite: StoredInvite = {
      _id: code,
      role,
      areaId,
      areaName: call.area.name,
      by: call.person.id,
      createdAt: call.now,
      expiresAt: hoursAfter(call.now, HOURS_VALID),
      usedBy: '',
    }
    const kept = (await add('invites', invite)) ? invite : await findById<StoredInvite>('invites', code)
    if (kept === undefined) throw new Refusal('busy')
    return {
      code,
      expiresAt: kept.expiresAt,
      roleName: ROLE_NAMES[kept.role],
      areaName: kept.areaName,
    }
  },
)

/** Claims the invite first and gives the grant second; accepting again after a break completes it, and never doubles it. */
export const acceptInvite = implement(officeApi.acceptInvite, async ({ code }, call) => {
  const claimed = await update(
    'invites',
    { _id: code, usedBy: _.in(['', call.person.id]), expiresAt: _.gt(call.now) },
    { usedBy: call.person.id },
  )
  const invite = await findById<StoredInvite>('invites', code)
  if (claimed === 0 || invite === undefined) {
    if (invite?.usedBy !== call.person.id) throw new Refusal('inviteSpent')
  }
  const grant: Grant = {
    id: code,
    role: invite.role,
    areaId: invite.areaId,
    areaName: invite.areaName,
    since: call.now,
    by: invite.by,
  }
  if (call.person.grants.some((held) => held.id === code)) return describe(call.person)
  await makeKnown(call)
  await enlist(grant, call)
  await update('people', { _id: call.person.id, 'grants.id': _.neq(code) }, { grants: _.push([grant]) })
  return describe({ ...call.person, grants: [...call.person.grants, grant] })
})

// The area's own list of who holds what: whom to tell, and to whom a matter may be handed.
async function enlist({ id, areaId, role }: Grant, { person }: Call): Promise<void> {
  await add<StoredGrant>('grants', { _id: id, areaId, role, personId: person.id, name: person.name })
}

/** The same command makes the same code, and nobody can guess a code from a command they do not know. */
function codeOf(command: string, openid: string): string {
  const digest = createHash('sha256').update(`invite:${command}:${openid}`).digest()
  return [...digest.subarray(0, 10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
