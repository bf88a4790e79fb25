import { ask, type Info } from './api'
import { backupView } from './backup'
import { collectionsView } from './collections'
import { empty, h, notify } from './dom'
import { inboxView } from './inbox'
import { logView } from './log'
import { peopleView } from './people'
import { timersView } from './timers'

const views: Record<string, { title: string; render: () => Promise<HTMLElement[]> }> = {
  data: { title: '数据', render: collectionsView },
  log: { title: '函数日志', render: logView },
  inbox: { title: '收件箱', render: inboxView },
  timers: { title: '定时任务', render: timersView },
  people: { title: '换人', render: peopleView },
  backup: { title: '备份', render: backupView },
}

function currentKey(): string {
  const key = location.hash.slice(1)
  return key in views ? key : 'data'
}

function renderNavigation(current: string): void {
  const links = Object.entries(views).map(([key, { title }]) =>
    h('a', { href: `#${key}`, 'aria-current': key === current ? 'page' : undefined }, title),
  )
  document.getElementById('nav')?.replaceChildren(...links)
}

async function renderView(): Promise<void> {
  const key = currentKey()
  renderNavigation(key)
  const content = (await views[key]?.render()) ?? []
  if (key === currentKey()) document.getElementById('view')?.replaceChildren(...content)
}

async function introduce(): Promise<void> {
  const { name, env } = await ask<Info>('info')
  document.title = `${name} · 控制台`
  document.getElementById('name')?.replaceChildren(name)
  document.getElementById('env')?.replaceChildren(env)
}

window.addEventListener('hashchange', () => void renderView())
window.addEventListener('unhandledrejection', ({ reason }) => {
  notify(`没办成：${reason instanceof Error ? reason.message : String(reason)}`)
})
document.getElementById('view')?.replaceChildren(empty('稍等…'))
void introduce()
void renderView()
