import { foldScreen, screenActions, type ScreenEntry } from '../../domain/content/screen-workflow'
import { screensApi, type ScreenView } from '../../domain/content/screens-api'
import { Refusal } from '../../domain/errors'
import { append } from '../lib/history'
import { implementOnRecord, type Call } from '../lib/implement'
import { checkText } from '../lib/safety'
import type { StoredScreen } from '../lib/stored'
import { changeRecord, hasTaken } from '../lib/write'
import { rivalSentence, viewOf } from './screen-views'

const MINUTE_MS = 60_000

export const unpairScreen = implementOnRecord(screensApi.unpairScreen, async (input, call) =>
  takeStep(call.record, { ...stamp(input.command, call), action: 'unpair', data: {} }, call, input.version),
)

export const retireScreen = implementOnRecord(screensApi.retireScreen, async (input, call) =>
  takeStep(call.record, { ...stamp(input.command, call), action: 'retire', data: {} }, call, input.version),
)

export const saveProgramme = implementOnRecord(screensApi.saveProgramme, async (input, call) => {
  const { name, orientation, items } = input
  const words = items.flatMap((item) => (item.kind === 'panel' ? [] : [item.text]))
  const titles = items.flatMap((item) => ('title' in item ? [item.title] : []))
  await checkText(call.openid, [name, ...titles, ...words])
  const entry = { ...stamp(input.command, call), action: 'save', data: { name, orientation, items } } as const
  return takeStep(call.record, entry, call, input.version)
})

export const sendUrgent = implementOnRecord(screensApi.sendUrgent, async (input, call) => {
  const { title, text } = input.words
  await checkText(call.openid, [title, text])
  const until = new Date(Date.parse(call.now) + input.minutes * MINUTE_MS).toISOString()
  const data = { title, text, from: call.now, until }
  return takeStep(call.record, { ...stamp(input.command, call), action: 'urgent', data }, call, input.version)
})

export const endUrgent = implementOnRecord(screensApi.endUrgent, async (input, call) =>
  takeStep(
    call.record,
    { ...stamp(input.command, call), action: 'endUrgent', data: {} },
    call,
    input.version,
  ),
)

/** Who does something, when, by which command. */
export function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}

/**
 * Takes one step with a screen and writes entry and state together.
 * @throws Refusal `notNow` when the workflow does not offer it, `conflict` when somebody was first.
 */
export async function takeStep(
  screen: StoredScreen,
  entry: ScreenEntry,
  call: Call,
  version: number,
  columns: Partial<StoredScreen> = {},
): Promise<ScreenView> {
  const command = { id: entry.id, by: entry.by }
  if (hasTaken(screen, command)) return viewOf(screen, call.now)
  if (screen.version !== version) throw new Refusal('conflict', await rivalSentence(screen))
  if (!screenActions(screen.state, call.now).includes(entry.action)) throw new Refusal('notNow')
  const next = { ...withEntry(screen, entry, call.person.name), ...columns }
  return viewOf(await changeRecord('screens', next, command, rivalSentence), call.now)
}

/** The screen after one more entry, its columns following its state. */
export function withEntry(screen: StoredScreen, entry: ScreenEntry, byName: string): StoredScreen {
  const chained = append(screen, entry, { byName })
  const state = foldScreen(chained.history)
  return {
    ...screen,
    ...chained,
    state,
    keyHash: state.status === 'paired' ? screen.keyHash : '',
    listed: state.status !== 'retired',
    place: `${screen.villageId} ${state.name} ${screen._id}`,
  }
}
