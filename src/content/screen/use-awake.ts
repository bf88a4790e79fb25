import { useEffect } from 'react'
import type { ScreenProgramme } from '../../../domain/content/screens-api'
import { keepRunning } from './keep-running'

/** Keeps the machine from sleeping, the page in its offline store, and names the window after the screen. */
export function useAwake(programme: ScreenProgramme | undefined): void {
  const name = programme?.name ?? ''
  useEffect(() => {
    document.title = name === '' ? '电子屏 · 乡风' : `${name} · 乡风`
  }, [name])
  useEffect(() => {
    const stop = keepRunning()
    const wake = () => {
      if (document.visibilityState === 'visible')
        void navigator.wakeLock?.request('screen').catch(() => undefined)
    }
    // A browser goes full only when someone presses.
    const fill = () => void document.documentElement.requestFullscreen?.().catch(() => undefined)
    wake()
    // What is kept for an evening without a network must not make room for something else.
    void navigator.storage?.persist?.().catch(() => undefined)
    document.addEventListener('visibilitychange', wake)
    document.addEventListener('click', fill)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', wake)
      document.removeEventListener('click', fill)
    }
  }, [])
}
