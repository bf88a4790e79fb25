import { useSyncExternalStore, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Orientation } from '../../../domain/content/screen-item'

interface TurnedProps {
  orientation: Orientation
  children: ReactNode
}

/** Fills the machine's picture; turns by a quarter where the machine draws lying what hangs standing, or the other way round. */
export function Turned({ orientation, children }: TurnedProps) {
  const lying = useSyncExternalStore(subscribe, isLying)
  const agrees = lying === (orientation === 'landscape')
  const turn = agrees ? '' : orientation === 'portraitOther' ? 'turned turned-left' : 'turned turned-right'
  return <View className={`screen ${turn}`}>{children}</View>
}

function isLying(): boolean {
  return window.innerWidth >= window.innerHeight
}

function subscribe(listener: () => void) {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}
