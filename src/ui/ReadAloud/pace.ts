import Taro from '@tarojs/taro'

/** How fast a page is read out. */
export type Pace = 'slow' | 'plain' | 'quick'

interface PaceStep {
  name: string
  /** Times the speed of ordinary speech. */
  rate: number
  next: Pace
}

// Listeners over sixty follow a synthetic voice best a little under its ordinary speed.
const PACES: Readonly<Record<Pace, PaceStep>> = {
  slow: { name: '慢', rate: 0.7, next: 'plain' },
  plain: { name: '平常', rate: 0.9, next: 'quick' },
  quick: { name: '快', rate: 1.2, next: 'slow' },
}

const KEY = 'read-pace'

/** The pace last chosen on this phone. */
export function keptPace(): Pace {
  const kept: unknown = Taro.getStorageSync(KEY)
  return kept === 'slow' || kept === 'quick' ? kept : 'plain'
}

/** Keeps a pace on this phone for whatever is read next. */
export function keepPace(pace: Pace): void {
  Taro.setStorage({ key: KEY, data: pace }).catch(() => undefined)
}

export const rateOf = (pace: Pace): number => PACES[pace].rate
export const paceName = (pace: Pace): string => PACES[pace].name
export const paceAfter = (pace: Pace): Pace => PACES[pace].next
