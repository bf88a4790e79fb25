import { ask, type Info } from './api'
import { h, heading, notify } from './dom'

const key = 'localOpenid'
const visitor = { openid: '', label: '没登录的人' }

/** Whom the browser app takes one for. */
export async function peopleView(): Promise<HTMLElement[]> {
  const { identities } = await ask<Info>('info')
  const list = h('section')
  const render = (): void => {
    const current = localStorage.getItem(key) ?? ''
    list.replaceChildren(...[visitor, ...identities].map((person) => card(person, current, render)))
  }
  render()
  return [...heading('换人', '选一个人，应用里就算是这个人。换了以后刷新应用的网页。'), list]
}

function card(person: { openid: string; label: string }, current: string, changed: () => void): HTMLElement {
  const chosen = person.openid === current
  const become = (): void => {
    if (person.openid) localStorage.setItem(key, person.openid)
    else localStorage.removeItem(key)
    notify(`现在是：${person.label}。刷新应用的网页就生效`)
    changed()
  }
  return h(
    'article',
    { class: 'card row' },
    h('div', {}, h('h2', {}, person.label), h('span', { class: 'time' }, person.openid || '不带身份')),
    h('span', { class: 'grow' }),
    chosen ? h('span', { class: 'tag' }, '✓ 现在是这个人') : h('button', { click: become }, '换成这个人'),
  )
}
