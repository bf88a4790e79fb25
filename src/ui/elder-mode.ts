import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'
import { stepOfSystem } from './text-size'

/** How large everything is. `step` 1–3 multiplies the type: 24, 27, 30 px of body text when `elder` is on. */
export interface TextSize {
  elder: boolean
  step: 1 | 2 | 3
}

const KEY = 'text-size'
const listeners = new Set<() => void>()
let size: TextSize | undefined

/**
 * The elder mode: what is on, and how to change it. The choice is kept on the phone; until one chooses, it follows
 * the phone's own text size. Page puts it on its root, so that nothing else needs to know.
 */
export function useElderMode() {
  const now = useSyncExternalStore(subscribe, currentSize, currentSize)
  return {
    ...now,
    setElder: (elder: boolean) => choose({ elder, step: 1 }),
    setSize: choose,
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function currentSize(): TextSize {
  size ??= stored() ?? stepOfSystem(systemFactor())
  return size
}

function choose(next: TextSize) {
  size = next
  Taro.setStorage({ key: KEY, data: next }).catch(() => undefined)
  listeners.forEach((tell) => tell())
}

function stored(): TextSize | undefined {
  const kept: unknown = Taro.getStorageSync(KEY)
  if (typeof kept !== 'object' || kept === null || !('elder' in kept) || !('step' in kept)) return undefined
  const step = kept.step === 2 || kept.step === 3 ? kept.step : 1
  return { elder: kept.elder === true, step }
}

function systemFactor(): number {
  if (process.env.TARO_ENV === 'h5') {
    return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  }
  const info: object = Taro.getAppBaseInfo()
  return 'fontSizeScaleFactor' in info && typeof info.fontSizeScaleFactor === 'number'
    ? info.fontSizeScaleFactor
    : 1
}
