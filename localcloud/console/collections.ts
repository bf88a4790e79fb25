import { ask, type Collection } from './api'
import { empty, h, heading } from './dom'

const pageSize = 20

interface Shown {
  name: string
  skip: number
  text: string
}

/** Collections at the left, their documents at the right. */
export async function collectionsView(): Promise<HTMLElement[]> {
  const collections = await ask<Collection[]>('collections')
  const documents = h('section', { 'aria-live': 'polite' })
  const first = collections.find(({ count }) => count > 0) ?? collections[0]
  const list = h('div', { class: 'card list' })
  const choose = (name: string): void => {
    list.replaceChildren(...collections.map((collection) => choice(collection, name, choose)))
    void show(documents, { name, skip: 0, text: '' }, collections)
  }
  if (first) choose(first.name)
  else documents.append(empty('还没有集合'))
  return [
    ...heading('数据', '每个集合里的文档，原样列出。只能看，不能改。'),
    h('div', { class: 'split' }, list, documents),
  ]
}

function choice({ name, count }: Collection, chosen: string, choose: (name: string) => void): HTMLElement {
  const pressed = String(name === chosen)
  return h(
    'button',
    { 'aria-pressed': pressed, click: () => choose(name) },
    name,
    h('span', { class: 'count' }, String(count)),
  )
}

async function show(section: HTMLElement, shown: Shown, collections: Collection[]): Promise<void> {
  const query = new URLSearchParams({ skip: String(shown.skip), limit: String(pageSize), text: shown.text })
  const found = await ask<Record<string, unknown>[]>(`collections/${encodeURIComponent(shown.name)}?${query}`)
  const go = (change: Partial<Shown>) => () => void show(section, { ...shown, ...change }, collections)
  const field = h('input', {
    type: 'search',
    placeholder: '只看含有这些字的',
    'aria-label': '筛选',
    value: shown.text,
  })
  field.addEventListener('change', () => go({ text: field.value, skip: 0 })())
  const total = collections.find(({ name }) => name === shown.name)?.count ?? 0
  const last = shown.text ? found.length < pageSize : shown.skip + pageSize >= total
  const bar = h(
    'div',
    { class: 'bar' },
    h('h2', {}, shown.name),
    field,
    h('span', { class: 'grow' }),
    h('span', { class: 'count' }, found.length ? `第 ${shown.skip + 1}–${shown.skip + found.length} 条` : ''),
    h(
      'button',
      { disabled: shown.skip === 0, click: go({ skip: Math.max(0, shown.skip - pageSize) }) },
      '上一页',
    ),
    h('button', { disabled: last, click: go({ skip: shown.skip + pageSize }) }, '下一页'),
  )
  const documents = found.length
    ? found.map(card)
    : [empty(shown.text ? '没有含这些字的文档' : '这个集合是空的')]
  section.replaceChildren(bar, ...documents)
}

function card(document: Record<string, unknown>): HTMLElement {
  const { _id, ...rest } = document
  return h(
    'details',
    { class: 'card' },
    h(
      'summary',
      {},
      h('span', { class: 'id' }, String(_id)),
      h('span', { class: 'peek' }, JSON.stringify(rest)),
    ),
    h('pre', {}, JSON.stringify(document, null, 2)),
  )
}
