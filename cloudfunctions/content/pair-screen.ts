import { pathOf } from '../../domain/areas'
import type { ScreenEntry } from '../../domain/content/screen-workflow'
import { screensApi } from '../../domain/content/screens-api'
import { Refusal } from '../../domain/errors'
import { _ } from '../lib/cloud'
import { implementInArea } from '../lib/implement'
import { checkText } from '../lib/safety'
import { find, findById, update } from '../lib/store'
import type { StoredPairing, StoredScreen } from '../lib/stored'
import { createRecord } from '../lib/write'
import { catchUp } from './area-urgent'
import { emptyScreen, withScreenEntry } from './screen-document'
import { shown, stamp, taken } from './screen-steps'

/** Claims the code first and joins the machine second; the same command again after a break completes it. */
export const pairScreen = implementInArea(screensApi.pairScreen, async (input, call) => {
  const { id, version, name, orientation } = input
  const screen = version === 0 ? undefined : await screenIn(input.areaId, id)
  await checkText(call.openid, [name])
  const { keyHash, device } = await claimed(input.code, id, call.now)
  const data = { name, orientation, device }
  const entry: ScreenEntry = { ...stamp(input.command, call), action: 'pair', data }
  if (screen !== undefined) return taken(screen, { version, entry, keyHash }, call)
  const empty = emptyScreen(id, call.area, entry.by, call.now)
  const made = { ...empty, ...withScreenEntry(empty, entry, call.person.name, keyHash) }
  const created = await createRecord('screens', made, { id: entry.id, by: entry.by })
  return shown(await catchUp(created), call)
})

// The grant was checked over the area named, so the screen must stand in that very area.
async function screenIn(areaId: string, id: string): Promise<StoredScreen> {
  const screen = await findById<StoredScreen>('screens', id)
  if (screen === undefined || !pathOf(screen).includes(areaId)) throw new Refusal('notFound')
  return screen
}

async function claimed(code: string, screenId: string, now: string): Promise<StoredPairing> {
  const pairing = await findById<StoredPairing>('pairings', code)
  if (pairing === undefined || pairing.expiresAt <= now)
    throw refusedCode('没有这个码，或者已经过期了，屏上会自己换新的，照新的再输一次。')
  const [held] = await find<StoredScreen>('screens', { keyHash: pairing.keyHash }, { limit: 1 })
  if (held !== undefined && held._id !== screenId)
    throw refusedCode(`这台机器已经接在“${held.state.name}”上，先到那里拆下来。`)
  const where = { _id: code, usedFor: _.in(['', screenId]), expiresAt: _.gt(now) }
  if ((await update('pairings', where, { usedFor: screenId })) === 0 && pairing.usedFor !== screenId)
    throw refusedCode('这个码刚被别人用了，照屏上新的再输一次。')
  return pairing
}

function refusedCode(message: string): Refusal {
  return new Refusal('badInput', message, [{ path: 'code', message }])
}
