import Taro from '@tarojs/taro'

// The title bar stays at the top and would cover the line.
const ROOM = 80

/** Brings the element with this id into sight, at the top of the page. */
export function scrollToAnchor(anchor: string) {
  if (process.env.TARO_ENV !== 'h5') {
    Taro.pageScrollTo({ selector: `#${anchor}`, offsetTop: -ROOM, duration: 200 }).catch(() => undefined)
    return
  }
  // Pages beneath this one stay in the document, hidden, with the same anchors.
  const shown = [...document.querySelectorAll<HTMLElement>(`[id="${anchor}"]`)].find(
    (element) => element.getClientRects().length > 0,
  )
  if (shown === undefined) return
  shown.style.scrollMarginTop = `${ROOM}px`
  shown.scrollIntoView({ block: 'start', behavior: 'smooth' })
}
