import { dayOf } from '../../../domain/calendar'
import type { PanelValues, Template } from '../../../domain/content/panel-art/templates'

/** What a field of the editor is called and how much it holds. */
export interface PanelField {
  key: 'title' | 'words' | 'name' | 'issuer' | 'link'
  label: string
  most: number
  long?: boolean
  hint?: string
}

const title = (most = 14): PanelField => ({ key: 'title', label: '标题', most })

/** The fields of each template, as they stand in the form. Photograph, day and lines have fields of their own. */
export const FIELDS: Readonly<Record<Template, readonly PanelField[]>> = {
  story: [
    title(),
    { key: 'words', label: '故事', most: 140, long: true, hint: '最多 140 个字，一口气能念完' },
  ],
  picture: [title(), { key: 'words', label: '照片说明', most: 60 }],
  slogan: [
    { key: 'title', label: '标语', most: 24, hint: '字越少越大' },
    { key: 'words', label: '落款（不写也行）', most: 20 },
  ],
  honour: [
    title(),
    { key: 'name', label: '名字', most: 12 },
    { key: 'words', label: '事迹', most: 80, long: true },
  ],
  service: [
    title(),
    { key: 'words', label: '能办什么', most: 60, long: true },
    { key: 'link', label: '二维码打开的网址', most: 180, hint: '从 https:// 写起' },
  ],
  notice: [
    title(),
    { key: 'words', label: '通知', most: 120, long: true },
    { key: 'issuer', label: '落款', most: 20 },
  ],
  rules: [title()],
}

/** An empty panel of a template; what was written in another one is taken over where it fits. */
export function begun(
  template: Template,
  before: Partial<Record<PanelField['key'], string>> = {},
): PanelValues {
  const { title: kept = '', words = '', name = '', issuer = '', link = '' } = before
  switch (template) {
    case 'picture':
      return { template, title: kept, words, photo: '' }
    case 'honour':
      return { template, title: kept, name, words }
    case 'service':
      return { template, title: kept, words, link }
    case 'notice':
      return { template, title: kept, words, issuer, day: dayOf(Date.now()) }
    case 'rules':
      return { template, title: kept, lines: ['', ''] }
    case 'story':
    case 'slogan':
      return { template, title: kept, words }
  }
}

/** What is written in a field; empty where the template has none. */
export function valueOf(values: PanelValues, key: PanelField['key']): string {
  const found = new Map<string, unknown>(Object.entries(values)).get(key)
  return typeof found === 'string' ? found : ''
}

/** Every field's words, to be taken over into another template. */
export function textsOf(values: PanelValues): Partial<Record<PanelField['key'], string>> {
  return {
    title: valueOf(values, 'title'),
    words: valueOf(values, 'words'),
    name: valueOf(values, 'name'),
    issuer: valueOf(values, 'issuer'),
    link: valueOf(values, 'link'),
  }
}
