type Child = Node | string

interface Properties {
  [attribute: string]: string | boolean | (() => void) | undefined
}

/** An element with attributes, listeners (functions, by event name) and children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

/** What is there when there is nothing. */
export function empty(sentence: string): HTMLElement {
  return h('p', { class: 'empty' }, sentence)
}

export function heading(title: string, lead: string): HTMLElement[] {
  return [h('h1', {}, title), h('p', { class: 'lead' }, lead)]
}

/** An ISO time as said here: 11月23日 19:05:09. */
export function clock(iso: string): string {
  const at = new Date(iso)
  const time = at.toLocaleTimeString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai' })
  return `${at.toLocaleDateString('zh-CN', { month: 'long', day: 'numeric', timeZone: 'Asia/Shanghai' })} ${time}`
}

let fading: number | undefined

/** Says something for a moment at the foot of the page. */
export function notify(sentence: string): void {
  const notice = document.getElementById('notice')
  if (!notice) return
  notice.textContent = sentence
  window.clearTimeout(fading)
  fading = window.setTimeout(() => (notice.textContent = ''), 6000)
}

/** Asks before something that can't be undone. */
export function confirmed(question: string, consequence: string, yes: string): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (value: boolean) => () => {
      dialog.remove()
      resolve(value)
    }
    const dialog = h(
      'dialog',
      { cancel: answer(false) },
      h('h2', {}, question),
      h('p', {}, consequence),
      h(
        'div',
        { class: 'bar' },
        h('button', { class: 'danger', click: answer(true) }, yes),
        h('button', { click: answer(false) }, '不了'),
      ),
    )
    document.body.append(dialog)
    dialog.showModal()
  })
}
