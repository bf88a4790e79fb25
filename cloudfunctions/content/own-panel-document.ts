import { columnsOf, type Area } from '../../domain/areas'
import { drawPanel, type Drawn } from '../../domain/content/panel-art/draw'
import { passagesOf, TEMPLATES } from '../../domain/content/panel-art/templates'
import { foldPanel, type PanelDraft, type PanelEntry } from '../../domain/content/panel-record'
import { append } from '../lib/history'
import { readFile } from '../lib/files'
import type { StoredOwnPanel, StoredPanel } from '../lib/stored'
import { codeSquares } from './sign-code'

// A wall holds two dozen panels in one answer: none may be as heavy as a photograph from a camera.
const MOST_PHOTO = 160_000
const LETTERS_A_MINUTE = 200

/** An own panel's document as it begins; it belongs to the town, and may hang in each of its villages. */
export function newOwnPanel(id: string, area: Area, entry: PanelEntry, byName: string): StoredOwnPanel {
  const bare = {
    _id: id,
    version: 1,
    createdBy: entry.by,
    ...columnsOf(area.path.slice(0, 2)),
    outbox: [],
    outboxSince: '',
  }
  return { ...bare, ...columns(append({ history: [], vault: {} }, entry, { byName })) }
}

/** The panel after one more entry, its columns following its state. */
export function withPanelEntry(panel: StoredOwnPanel, entry: PanelEntry, byName: string): StoredOwnPanel {
  return { ...panel, ...columns(append(panel, entry, { byName })) }
}

function columns(chained: Pick<StoredOwnPanel, 'history' | 'vault'>) {
  const state = foldPanel(chained.history)
  return { ...chained, state, status: state.status, updatedAt: chained.history.at(-1)?.at ?? '' }
}

/** The drawing of a draft with its photograph and its code. */
export async function drawn({ values }: PanelDraft): Promise<Drawn & { photo: string }> {
  const photo = values.template === 'picture' ? await photoOf(values.photo) : ''
  const code = values.template === 'service' ? await codeSquares(values.link) : undefined
  return { ...drawPanel(values, { photo, code }), photo }
}

/** A panel as villagers receive it. */
export function hangable(panel: StoredOwnPanel, art: string): StoredPanel {
  const { values, alt } = panel.state.draft
  const paragraphs = passagesOf(values)
  const said = [values.title, ...paragraphs].join('')
  return {
    _id: panel._id,
    id: panel._id,
    scope: panel.townId,
    value: TEMPLATES[values.template].name,
    title: values.title,
    lead: paragraphs[0]?.slice(0, 40) ?? '',
    paragraphs,
    question: '',
    minutes: Math.ceil(said.length / LETTERS_A_MINUTE),
    art,
    alt,
    audio: '',
  }
}

async function photoOf(fileId: string): Promise<string> {
  try {
    const content = await readFile(fileId)
    const isJpeg = content[0] === 0xff && content[1] === 0xd8
    if (!isJpeg || content.length > MOST_PHOTO) return ''
    return `data:image/jpeg;base64,${content.toString('base64')}`
  } catch {
    return ''
  }
}
