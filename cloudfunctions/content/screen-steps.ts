import { SCREEN_ACTIONS, screenActions, type ScreenEntry } from '../../domain/content/screen-workflow'
import { screensApi, type ScreenView } from '../../domain/content/screens-api'
import { implementOnRecord, type Call, type RecordCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import type { StoredScreen } from '../lib/stored'
import { takeStep } from '../lib/take-step'
import { followScreen } from './follow-position'
import { withScreenEntry } from './screen-document'
import { viewOf } from './screen-views'

const MINUTE_MS = 60_000

export const unpairScreen = implementOnRecord(screensApi.unpairScreen, async (input, call) =>
  step(input, call, { ...stamp(input.command, call), action: 'unpair', data: {} }),
)

export const retireScreen = implementOnRecord(screensApi.retireScreen, async (input, call) =>
  step(input, call, { ...stamp(input.command, call), action: 'retire', data: {} }),
)

export const saveProgramme = implementOnRecord(screensApi.saveProgramme, async (input, call) => {
  const { name, orientation, items } = input
  const words = items.flatMap((item) => (item.kind === 'panel' ? [] : [item.text]))
  const titles = items.flatMap((item) => ('title' in item ? [item.title] : []))
  await checkText(call.openid, [name, ...titles, ...words])
  const entry = { ...stamp(input.command, call), action: 'save', data: { name, orientation, items } } as const
  return step(input, call, entry)
})

export const sendUrgent = implementOnRecord(screensApi.sendUrgent, async (input, call) => {
  const { title, text } = input.words
  await checkText(call.openid, [title, text])
  const data = { title, text, from: call.now, until: untilOf(call.now, input.minutes) }
  return step(input, call, { ...stamp(input.command, call), action: 'urgent', data })
})

export const endUrgent = implementOnRecord(screensApi.endUrgent, async (input, call) =>
  step(input, call, { ...stamp(input.command, call), action: 'endUrgent', data: {} }),
)

function step(
  { version }: { version: number },
  call: RecordCall<'screens'>,
  entry: ScreenEntry,
): Promise<ScreenView> {
  return taken(call.record, { version, entry }, call)
}

/** The ISO instant so many minutes later. */
export function untilOf(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString()
}

/** Who does something, when, by which command. */
export function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}

interface Step {
  /** The version its taker had seen. */
  version: number
  entry: ScreenEntry
  /** The digest of the key of the machine that is paired by it. */
  keyHash?: string
}

/**
 * Takes one step with a screen; the ledger of positions follows.
 * @throws Refusal `notNow` when the workflow does not offer it, `conflict` when somebody was first.
 */
export async function taken(
  screen: StoredScreen,
  { version, entry, keyHash }: Step,
  call: Call,
): Promise<ScreenView> {
  const changed = await takeStep({
    collection: 'screens',
    record: screen,
    version,
    entry,
    offered: screenActions(screen.state, call.now),
    next: (record) => withScreenEntry(record, entry, call.person.name, keyHash),
    nameOf: (action) => SCREEN_ACTIONS[action].name,
  })
  return shown(changed, call)
}

/** The screen as its staff see it, after the ledger of positions was brought up to it. */
export async function shown(screen: StoredScreen, call: Call): Promise<ScreenView> {
  await followScreen(screen, { by: call.person.id, byName: call.person.name, at: call.now })
  return viewOf(screen, call.now)
}
