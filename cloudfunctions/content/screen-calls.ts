import { newsOf, urgentsOf } from '../../domain/content/area-urgent'
import { cardOf } from '../../domain/content/panel'
import { slidesOf, type ScreenItem, type SentSlide, type Slide } from '../../domain/content/screen-item'
import {
  MOST_PICTURE_LETTERS,
  screensApi,
  type Contact,
  type Polled,
  type ScreenPicture,
  type ScreenProgramme,
} from '../../domain/content/screens-api'
import { Refusal } from '../../domain/errors'
import { _ } from '../lib/cloud'
import { canonical } from '../lib/history'
import { implementOpen } from '../lib/implement'
import { add, find, findById, findByIds, update } from '../lib/store'
import type { StoredPairing, StoredPanel, StoredScreen, StoredWall } from '../lib/stored'
import { codeOf, deviceOf, digest, keyHashOf } from './screen-keys'

// A code is asked for anew each ten minutes and holds five longer, so that nobody types one that has just ended.
const SPAN_MS = 10 * 60_000
const HOLDS_MS = 15 * 60_000
const ATTEMPTS = 4
// A screen asks three times a minute; its last call is written down once.
const CONTACT_MS = 55_000
const WALLS_OF_A_TOWN = 100
const MOST_PANELS = 120
/** A screen's history grows and is not asked for every 20 seconds. */
const POLLED = ['_id', 'version', 'state', 'contact', 'notices', 'townName', 'villageName'] as const

type PolledScreen = Pick<StoredScreen, (typeof POLLED)[number]>

export const showCode = implementOpen(screensApi.showCode, async ({ key }, { now }) => {
  const keyHash = keyHashOf(key)
  const device = deviceOf(keyHash)
  const span = Math.floor(Date.parse(now) / SPAN_MS)
  const expiresAt = new Date(span * SPAN_MS + HOLDS_MS).toISOString()
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const pairing: StoredPairing = {
      _id: codeOf(key, span, attempt),
      keyHash,
      device,
      expiresAt,
      usedFor: '',
    }
    if (await isOurs(pairing)) return { code: pairing._id, device, expiresAt }
  }
  throw new Refusal('busy')
})

// One that was used, or is another machine's, is not shown again.
async function isOurs(pairing: StoredPairing): Promise<boolean> {
  if (await add('pairings', pairing)) return true
  const kept = await findById<StoredPairing>('pairings', pairing._id)
  return kept?.keyHash === pairing.keyHash && kept.usedFor === ''
}

export const pollScreen = implementOpen(screensApi.pollScreen, async (asked, { now }): Promise<Polled> => {
  const where = { keyHash: keyHashOf(asked.key) }
  const [screen] = await find<PolledScreen>('screens', where, { limit: 1, fields: POLLED })
  if (screen?.state.status !== 'paired') return { kind: 'unpaired' }
  const { version, news, showing } = asked
  await noteContact(screen, { at: now, version, news, showing })
  const unchanged = version === screen.version && news === newsOf(screen.notices) && asked.tag !== ''
  if (unchanged && !asked.thorough) return { kind: 'same', now }
  const programme = await programmeOf(screen)
  return programme.tag === asked.tag ? { kind: 'same', now } : { kind: 'programme', now, programme }
})

// Not a step of the record: a call changes nothing of what was decided.
async function noteContact(screen: PolledScreen, contact: Contact): Promise<void> {
  const { at, version, news } = screen.contact
  const fresh = at !== '' && Date.parse(contact.at) - Date.parse(at) < CONTACT_MS
  if (fresh && version === contact.version && news === contact.news) return
  await update('screens', { _id: screen._id }, { contact: _.set(contact) })
}

async function programmeOf(screen: PolledScreen): Promise<ScreenProgramme> {
  const { name, orientation, urgent, items } = screen.state
  const content = {
    screenId: screen._id,
    version: screen.version,
    news: newsOf(screen.notices),
    name,
    villageName: screen.villageName,
    townName: screen.townName,
    orientation,
    slides: slidesOf(items, await panelsOf(items)).map(sentOf),
    urgents: urgentsOf(urgent, screen.notices),
  }
  return { ...content, tag: digest(canonical(content)) }
}

function sentOf({ art, ...slide }: Slide): SentSlide {
  return { ...slide, picture: art === '' ? '' : digest(art) }
}

export const screenPictures = implementOpen(screensApi.screenPictures, async ({ key, panelIds }) => {
  const where = { keyHash: keyHashOf(key) }
  const [screen] = await find<PolledScreen>('screens', where, { limit: 1, fields: POLLED })
  const own = new Set(screen?.state.status === 'paired' ? panelIdsOf(screen.state.items) : [])
  const panels = await findByIds<StoredPanel>(
    'panels',
    panelIds.filter((id) => own.has(id)),
  )
  const pictures = panels.map(({ _id, art }) => ({ panelId: _id, picture: digest(art), art }))
  return { pictures: asOneAnswer(pictures) }
})

function asOneAnswer(pictures: readonly ScreenPicture[]): ScreenPicture[] {
  let letters = 0
  return pictures.filter(({ art }, place) => {
    letters += art.length
    return place === 0 || letters <= MOST_PICTURE_LETTERS
  })
}

/** The panels some items show. */
export async function panelsOf(items: readonly ScreenItem[]) {
  return (await findByIds<StoredPanel>('panels', [...new Set(panelIdsOf(items))])).map(cardOf)
}

function panelIdsOf(items: readonly ScreenItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'panel' ? [item.panelId] : []))
}

export const hangingPanels = implementOpen(screensApi.hangingPanels, async ({ areaId }) => {
  const where = areaId.startsWith('v-') ? { villageId: areaId } : { townId: areaId, status: 'open' }
  const walls = await find<StoredWall>('walls', where, { limit: WALLS_OF_A_TOWN })
  const ids = walls.flatMap(({ status, panelIds }) => (status === 'open' ? panelIds : []))
  const panels = await findByIds<StoredPanel>('panels', [...new Set(ids)].slice(0, MOST_PANELS))
  return { panels: panels.map(cardOf) }
})
