import { ask, tell, type Outcome, type Timer } from './api'
import { clock, empty, h, heading, notify } from './dom'

/** The timers of all functions, each with a button to run it now. */
export async function timersView(): Promise<HTMLElement[]> {
  const timers = await ask<Timer[]>('timers')
  return [
    ...heading('定时任务', '到点自己跑，按北京时间。不想等就现在跑一次。'),
    ...(timers.length ? timers.map(card) : [empty('没有定时任务')]),
  ]
}

function card(timer: Timer): HTMLElement {
  const button = h('button', { class: 'main', click: () => void fire(timer, button) }, '现在跑一次')
  const next = timer.next ? `下次：${clock(timer.next)}` : '不会再跑'
  return h(
    'article',
    { class: 'card row' },
    h(
      'div',
      {},
      h('h2', {}, `${timer.fn} · ${timer.name}`),
      h('span', { class: 'time' }, `${timer.config} · ${next}`),
    ),
    h('span', { class: 'grow' }),
    button,
  )
}

async function fire({ fn, name }: Timer, button: HTMLButtonElement): Promise<void> {
  button.disabled = true
  try {
    const outcome = await tell<Outcome>('timers/fire', { fn, name })
    notify(outcome.errMsg ? `出错了：${outcome.errMsg}` : `${name} 跑完了，打印的内容在函数日志里`)
  } finally {
    button.disabled = false
  }
}
