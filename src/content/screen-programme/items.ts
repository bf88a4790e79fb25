import { ITEM_KINDS, type ItemKind, type ScreenItem, type When } from '../../../domain/content/screen-item'
import { newId } from '../../cloud/ids'

export const ALWAYS: When = { days: [], from: '', until: '', firstDay: '', lastDay: '' }

const isKind = (key: string): key is ItemKind => key in ITEM_KINDS
export const KINDS: ItemKind[] = Object.keys(ITEM_KINDS).filter(isKind)

/** An item of this kind to be filled in. */
export function blankItem(kind: Exclude<ItemKind, 'panel'>): ScreenItem {
  const shared = { id: newId(), seconds: 12, when: ALWAYS }
  if (kind === 'slogan') return { ...shared, kind, text: '' }
  return { ...shared, kind, title: '', text: '' }
}

export function panelItem(panelId: string): ScreenItem {
  return { id: newId(), seconds: 20, when: ALWAYS, kind: 'panel', panelId }
}

/** The items with the one at `place` moved by one; as they are at either end. */
export function moved(items: readonly ScreenItem[], place: number, by: 1 | -1): ScreenItem[] {
  const [item, other] = [items[place], items[place + by]]
  if (item === undefined || other === undefined) return [...items]
  const next = [...items]
  next[place] = other
  next[place + by] = item
  return next
}

const WEEK = '日一二三四五六'

/** When an item is shown, in words. */
export function whenText({ days, from, until, firstDay, lastDay }: When): string {
  const parts = [
    days.length === 0 || days.length === 7 ? '' : `周${[...days].map((day) => WEEK[day]).join('、')}`,
    from === '' ? '' : `${from}–${until}`,
    firstDay === '' ? '' : `${short(firstDay)}起`,
    lastDay === '' ? '' : `到 ${short(lastDay)}`,
  ]
  return parts.filter((part) => part !== '').join(' ') || '一直放'
}

function short(day: string): string {
  return `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`
}
