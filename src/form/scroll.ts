import Taro from '@tarojs/taro'

// The title bar stays at the top and would cover the label.
const ROOM = 70

/** Brings a field's label into sight. */
export function scrollToField(path: string) {
  const selector = `#${anchorOf(path)}`
  if (process.env.TARO_ENV !== 'h5') {
    void Taro.pageScrollTo({ selector, offsetTop: -ROOM, duration: 200 })
    return
  }
  // Pages beneath this one stay in the document, hidden, with the same fields.
  const shown = [...document.querySelectorAll(selector)].find(
    (element) => element.getClientRects().length > 0,
  )
  shown?.scrollIntoView({ block: 'center', behavior: 'smooth' })
}

/** Brings the top of the page into sight, where what is wrong is summed up. */
export function scrollToTop() {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
}

/** The element id of a field, for the summary of faults to scroll to. */
export function anchorOf(path: string): string {
  return path.replace(/\./g, '-')
}
