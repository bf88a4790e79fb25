import { ask, type Message } from './api'
import { clock, empty, h, heading } from './dom'

/** Messages that WeChat would have shown. */
export async function inboxView(): Promise<HTMLElement[]> {
  const messages = await ask<Message[]>('inbox')
  const lead = '在微信里会弹给人看的订阅消息，在这里都收着。对方答应过一次，才收得到一条。'
  return [...heading('收件箱', lead), ...(messages.length ? messages.map(card) : [empty('还没有消息')])]
}

function card(message: Message): HTMLElement {
  const pairs = Object.entries(message.data).flatMap(([key, { value }]) => [
    h('dt', {}, key),
    h('dd', {}, value),
  ])
  return h(
    'article',
    { class: 'card' },
    h(
      'div',
      { class: 'row' },
      h('strong', {}, message.openid),
      h('span', { class: 'tag quiet' }, message.templateId),
      h('span', { class: 'grow' }),
      h('span', { class: 'time' }, clock(message.at)),
    ),
    h('dl', {}, ...pairs, ...(message.page ? [h('dt', {}, '点开去'), h('dd', {}, message.page)] : [])),
  )
}
