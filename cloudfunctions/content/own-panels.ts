import { contentApi } from '../../domain/content/api'
import { passagesOf } from '../../domain/content/panel-art/templates'
import {
  PANEL_ACTIONS,
  panelActions,
  type PanelDraft,
  type PanelEntry,
} from '../../domain/content/panel-record'
import type { OwnPanel, OwnPanelRow } from '../../domain/content/panels-api'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { db } from '../lib/cloud'
import { implementInArea, implementOnRecord, type Call, type RecordCall } from '../lib/implement'
import { checkPicture, checkText } from '../lib/safety'
import { find, findById } from '../lib/store'
import type { StoredOwnPanel } from '../lib/stored'
import { createRecord } from '../lib/write'
import { drawn, hangable, newOwnPanel, withPanelEntry } from './own-panel-document'
import { linesOf, takeStep } from '../lib/take-step'

const LIST = 100

type Viewer = Pick<Call, 'person'> & { roles: readonly Role[] }

export const savePanel = implementInArea(contentApi.savePanel, async (input, call) => {
  const { id, command, version, draft } = input
  await sound(draft)
  await checkText(call.openid, [draft.values.title, draft.alt, ...passagesOf(draft.values)])
  const entry = { ...stamp(command, call), action: 'save' as const, data: { draft } }
  if (version === 0) {
    const panel = newOwnPanel(id, call.area, entry, call.person.name)
    return shown(await createRecord('ownPanels', panel, { id: command, by: entry.by }), call)
  }
  const panel = await findById<StoredOwnPanel>('ownPanels', id)
  // The grant was checked over the area named, so the panel must be of that very town.
  if (panel === undefined || !call.area.path.includes(panel.townId)) throw new Refusal('notFound')
  return shown(await step(panel, version, entry, call), call)
})

export const submitPanel = implementOnRecord(contentApi.submitPanel, async ({ command, version }, call) => {
  const { photo } = await sound(call.record.state.draft)
  if (photo !== '') await checkPicture(photo)
  return taken(version, call, { ...stamp(command, call), action: 'submit', data: {} })
})

export const reviewPanel = implementOnRecord(
  contentApi.reviewPanel,
  async ({ command, version, verdict }, call) => {
    const stamped = stamp(command, call)
    if (verdict.kind === 'return')
      return taken(version, call, { ...stamped, action: 'return', data: { reason: verdict.reason } })
    return taken(version, call, { ...stamped, action: 'pass', data: {} })
  },
)

export const withdrawPanel = implementOnRecord(
  contentApi.withdrawPanel,
  async ({ command, version, reason }, call) =>
    taken(version, call, { ...stamp(command, call), action: 'withdraw', data: { reason } }),
)

export const readOwnPanel = implementOnRecord(contentApi.readOwnPanel, async (_input, call) =>
  shown(call.record, call),
)

export const ownPanels = implementInArea(contentApi.ownPanels, async (_input, call) => {
  const townId = call.area.path[1] ?? ''
  const found = await find<StoredOwnPanel>(
    'ownPanels',
    { townId },
    { orderBy: [['updatedAt', 'desc']], limit: LIST },
  )
  const rows = found.map((panel) => rowOf(panel, call))
  return { rows: [...rows.filter(({ mine }) => mine), ...rows.filter(({ mine }) => !mine)] }
})

async function taken(version: number, call: RecordCall<'ownPanels'>, entry: PanelEntry): Promise<OwnPanel> {
  const panel = await step(call.record, version, entry, call)
  await project(panel)
  return shown(panel, call)
}

function step(
  panel: StoredOwnPanel,
  version: number,
  entry: PanelEntry,
  call: Viewer,
): Promise<StoredOwnPanel> {
  return takeStep({
    collection: 'ownPanels',
    record: panel,
    version,
    entry,
    offered: panelActions(panel.state, { id: call.person.id, roles: call.roles }),
    next: (record) => withPanelEntry(record, entry, call.person.name),
    nameOf: (action) => PANEL_ACTIONS[action].name,
  })
}

// Villagers read finished panels and nothing else: what was passed is put among them, what was withdrawn is taken out. The same
// step sent again does it again, so that a failure in between mends itself.
async function project(panel: StoredOwnPanel): Promise<void> {
  const doc = db.collection('panels').doc(panel._id)
  if (panel.status === 'withdrawn') {
    await db.collection('panels').where({ _id: panel._id }).remove()
    return
  }
  if (panel.status !== 'used') return
  const { art } = await sound(panel.state.draft)
  const { _id, ...data } = hangable(panel, art)
  await doc.set({ data })
}

async function shown(panel: StoredOwnPanel, call: Viewer): Promise<OwnPanel> {
  const { draft } = panel.state
  const picture = await drawn(draft)
  return {
    ...rowOf(panel, call),
    draft,
    art: picture.ok ? picture.art : '',
    photo: picture.photo,
    actions: panelActions(panel.state, { id: call.person.id, roles: call.roles }),
    history: linesOf(panel, (entry) => ({ title: PANEL_ACTIONS[entry.action].name, note: noteOf(entry) })),
  }
}

function rowOf(panel: StoredOwnPanel, { person, roles }: Viewer): OwnPanelRow {
  const { status, draft, reason } = panel.state
  const actions = panelActions(panel.state, { id: person.id, roles })
  return {
    id: panel._id,
    version: panel.version,
    title: draft.values.title,
    template: draft.values.template,
    status,
    reason,
    mine: actions.includes('pass') || (status === 'draft' && reason !== '' && actions.includes('save')),
    updatedAt: panel.updatedAt,
  }
}

/** @throws Refusal `badInput` when words do not fit, or a photograph cannot be used. */
async function sound(draft: PanelDraft): Promise<{ art: string; photo: string }> {
  const picture = await drawn(draft)
  if (!picture.ok) throw refused('draft.values.words', picture.message)
  if (draft.values.template === 'picture' && picture.photo === '')
    throw refused('draft.values.photo', '照片没读出来，请重新选一张 JPG 照片')
  return { art: picture.art, photo: picture.photo }
}

function refused(path: string, message: string): Refusal {
  return new Refusal('badInput', `${message}。`, [{ path, message }])
}

function noteOf(entry: PanelEntry): string {
  return entry.action === 'return' || entry.action === 'withdraw' ? entry.data.reason : ''
}

function stamp(command: string, call: Call): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
