import type { TextSize } from './elder-mode'

// WeChat's slider gives 1 in the middle, 1.125 and 1.25 next, and 1.4 and more at 关怀模式.
const STEPS: readonly (TextSize & { from: number })[] = [
  { from: 1.6, elder: true, step: 2 },
  { from: 1.35, elder: true, step: 1 },
  { from: 1.22, elder: false, step: 3 },
  { from: 1.1, elder: false, step: 2 },
]

/** The size that suits the phone's own text setting, a factor where 1 is ordinary; anything unreadable is ordinary. */
export function stepOfSystem(factor: number): TextSize {
  const found = STEPS.find((each) => factor >= each.from)
  return found ? { elder: found.elder, step: found.step } : { elder: false, step: 1 }
}

/** The classes Page puts on its root for a size. */
export function sizeClass(size: TextSize): string {
  return [size.elder ? 'elder' : '', size.step > 1 ? `u-${size.step}` : ''].filter(Boolean).join(' ')
}
