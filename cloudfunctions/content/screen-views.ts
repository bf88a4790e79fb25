import { newsOf, urgentsOf } from '../../domain/content/area-urgent'
import { ITEM_KINDS, nameOf, slidesOf } from '../../domain/content/screen-item'
import { SCREEN_ACTIONS, screenActions, type ScreenEntry } from '../../domain/content/screen-workflow'
import type { ScreenRow, ScreenView } from '../../domain/content/screens-api'
import type { StoredScreen } from '../lib/stored'
import { linesOf } from '../lib/take-step'
import { panelsOf } from './screen-calls'

/** One line of the list. */
export function rowOf(
  screen: Pick<
    StoredScreen,
    '_id' | 'version' | 'state' | 'contact' | 'notices' | 'townName' | 'villageName'
  >,
  now: string,
): ScreenRow {
  const { status, name, orientation, urgent, items } = screen.state
  const item = items.find(({ id }) => id === screen.contact.showing)
  return {
    id: screen._id,
    version: screen.version,
    name,
    villageName: screen.villageName || screen.townName,
    status,
    orientation,
    contact: screen.contact,
    showing: item === undefined ? besides(screen.contact.showing) : ITEM_KINDS[item.kind],
    news: newsOf(screen.notices),
    urgents: urgentsOf(urgent, screen.notices).filter(({ until }) => until > now),
    actions: screenActions(screen.state, now),
  }
}

function besides(showing: string): string {
  if (showing === 'urgent') return '紧急通知'
  return showing === 'idle' ? '钟和日子' : ''
}

/** The screen whole, with all that was done with it; of its drawings, which are heavy, the one that is shown. */
export async function viewOf(screen: StoredScreen, now: string): Promise<ScreenView> {
  const slides = slidesOf(screen.state.items, await panelsOf(screen.state.items))
  const row = rowOf(screen, now)
  const slide = slides.find(({ id }) => id === screen.contact.showing)
  const drawn = slide ?? slides[0]
  return {
    ...row,
    areaId: screen.areaId,
    showing: slide === undefined ? row.showing : `${row.showing}「${nameOf(slide)}」`,
    device: screen.state.device,
    items: screen.state.items,
    slides: slides.map((one) => (one === drawn ? one : { ...one, art: '' })),
    history: linesOf(screen, (entry) => ({ title: SCREEN_ACTIONS[entry.action].name, note: noteOf(entry) })),
  }
}

function noteOf(entry: ScreenEntry): string {
  switch (entry.action) {
    case 'pair':
      return `本机 ${entry.data.device}`
    case 'save':
      return `一共 ${entry.data.items.length} 个`
    case 'urgent':
      return `${entry.data.title}：${entry.data.text}`
    case 'unpair':
    case 'endUrgent':
    case 'retire':
      return ''
  }
}
