import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'

const KEY = 'village'
const listeners = new Set<() => void>()

/** The id of the village whose pages are shown; empty until one is picked, which shows the program's first. */
export function useShownVillage(): string {
  return useSyncExternalStore(subscribe, shownVillage, shownVillage)
}

/** The same, outside a component. */
export function shownVillage(): string {
  const kept: unknown = Taro.getStorageSync(KEY)
  return typeof kept === 'string' ? kept : ''
}

/** Shows another village from now on, on this phone. */
export function showVillage(id: string) {
  if (id === shownVillage()) return
  Taro.setStorageSync(KEY, id)
  listeners.forEach((tell) => tell())
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
