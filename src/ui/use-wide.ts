import { useSyncExternalStore } from 'react'

// An office's screen; WeChat's own window never is.
const WIDE = '(min-width: 1024px)'

/** Whether there is room for the desk: a list and a record side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, isWide)
}

function isWide(): boolean {
  return process.env.TARO_ENV === 'h5' && window.matchMedia(WIDE).matches
}

function subscribe(listener: () => void) {
  if (process.env.TARO_ENV !== 'h5') return () => undefined
  const query = window.matchMedia(WIDE)
  // Older phones' browsers know only these two names.
  query.addListener(listener)
  return () => query.removeListener(listener)
}
