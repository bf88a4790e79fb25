import { ITEM_KINDS, nameOf, slidesOf } from '../../domain/content/screen-item'
import { screenActions, type ScreenEntry } from '../../domain/content/screen-workflow'
import type { ScreenRow, ScreenView } from '../../domain/content/screens-api'
import { personalOf } from '../lib/history'
import type { StoredScreen } from '../lib/stored'
import { panelsOf } from './screen-calls'

/** One line of the list. */
export function rowOf(
  screen: Pick<StoredScreen, '_id' | 'version' | 'state' | 'contact' | 'townName' | 'villageName'>,
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
    urgent: urgent !== null && urgent.until > now ? urgent : null,
    actions: screenActions(screen.state, now),
  }
}

function besides(showing: string): string {
  if (showing === 'urgent') return '紧急通知'
  return showing === 'idle' ? '钟和日子' : ''
}

/** The screen whole, with its pictures and all that was done with it. */
export async function viewOf(screen: StoredScreen, now: string): Promise<ScreenView> {
  const slides = slidesOf(screen.state.items, await panelsOf(screen.state.items))
  const row = rowOf(screen, now)
  const slide = slides.find(({ id }) => id === screen.contact.showing)
  return {
    ...row,
    areaId: screen.areaId,
    showing: slide === undefined ? row.showing : `${row.showing}「${nameOf(slide)}」`,
    device: screen.state.device,
    items: screen.state.items,
    slides,
    history: screen.history.map((entry) => ({ ...lineOf(entry), at: entry.at, who: actorOf(screen, entry) })),
  }
}

function lineOf(entry: ScreenEntry): { title: string; note: string } {
  switch (entry.action) {
    case 'pair':
      return { title: '接上机器', note: `本机 ${entry.data.device}` }
    case 'unpair':
      return { title: '拆下机器', note: '' }
    case 'save':
      return { title: '排节目', note: `一共 ${entry.data.items.length} 个` }
    case 'urgent':
      return { title: '发紧急通知', note: `${entry.data.title}：${entry.data.text}` }
    case 'endUrgent':
      return { title: '提前结束紧急通知', note: '' }
    case 'retire':
      return { title: '这块屏不用了', note: '' }
  }
}

/** What to tell the second of two who decide at once. */
export async function rivalSentence(current: StoredScreen): Promise<string> {
  const last = current.history.at(-1)
  if (last === undefined) return '刚才有人先改了，请看最新的情况再办。'
  return `${actorOf(current, last) || '有人'}刚刚${lineOf(last).title}，请看最新的情况再办。`
}

function actorOf(screen: StoredScreen, entry: StoredScreen['history'][number]): string {
  return personalOf(screen, entry)?.byName ?? ''
}
