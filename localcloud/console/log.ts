import { ask, type LogEntry } from './api'
import { clock, empty, h, heading } from './dom'

const refreshMs = 2000

const states: Record<LogEntry['status'], { text: string; look: string }> = {
  running: { text: '在跑', look: 'tag quiet' },
  ok: { text: '完成', look: 'tag' },
  failed: { text: '出错', look: 'tag bad' },
}

/** The latest calls, refreshed while the page is open. */
export async function logView(): Promise<HTMLElement[]> {
  const field = h('input', { type: 'search', placeholder: '只看含有这些字的', 'aria-label': '筛选' })
  const list = h('section')
  const open = new Set<string>()
  let known = ''
  const refresh = async (): Promise<void> => {
    const entries = await ask<LogEntry[]>('log')
    const shown = entries.filter((entry) => JSON.stringify(entry).includes(field.value))
    const now = JSON.stringify(shown)
    if (now === known) return
    known = now
    list.replaceChildren(
      ...(shown.length ? shown.map((entry) => card(entry, open)) : [empty('还没有人调用过函数')]),
    )
  }
  field.addEventListener('input', () => void refresh())
  await refresh()
  const timer = window.setInterval(() => {
    if (list.isConnected) void refresh().catch(() => undefined)
    else window.clearInterval(timer)
  }, refreshMs)
  return [...heading('函数日志', '最近 500 次调用，新的在上面。'), h('div', { class: 'bar' }, field), list]
}

function card(entry: LogEntry, open: Set<string>): HTMLElement {
  const { text, look } = states[entry.status]
  const details = h(
    'details',
    { class: 'card', open: open.has(entry.requestId) },
    h(
      'summary',
      {},
      h('span', { class: look }, text),
      h('strong', {}, entry.fn),
      h('span', { class: 'peek' }, [entry.openid ?? '没有身份', entry.source].join(' · ')),
      h('span', { class: 'time' }, timing(entry)),
      h('span', { class: 'time' }, clock(entry.at)),
    ),
    h('pre', {}, body(entry)),
  )
  details.addEventListener('toggle', () => open[details.open ? 'add' : 'delete'](entry.requestId))
  return details
}

function timing({ took, waited }: LogEntry): string {
  return waited > 0 ? `${took} 毫秒（排队 ${waited}）` : `${took} 毫秒`
}

function body({ lines, error, requestId }: LogEntry): string {
  const printed = lines.map(({ level, text }) => (level === 'log' ? text : `[${level}] ${text}`))
  return [...printed, ...(error ? [error] : []), `requestId ${requestId}`].join('\n')
}
