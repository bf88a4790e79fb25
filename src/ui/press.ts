import type { ITouchEvent } from '@tarojs/components'

interface PressOptions {
  /** What a screen reader says; leave it out where the element's own words say it. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab'
  /** Whether a radio, checkbox or tab is the chosen one. */
  chosen?: boolean
  disabled?: boolean
}

const KEYS = ['Enter', ' ']

/**
 * Attributes that make a View something to press on every runtime: WeChat reads aria-role, the browser role and
 * tabindex, and a keyboard's Enter or space does what a tap does. Spread it: `<View {...press(open)} />`.
 */
export function press(act: () => void, options: PressOptions = {}) {
  const { label, role = 'button', chosen, disabled = false } = options
  const onClick = (event: ITouchEvent) => {
    event.stopPropagation()
    if (!disabled) act()
  }
  const spoken = label === undefined ? {} : { ariaLabel: label }
  if (process.env.TARO_ENV !== 'h5') {
    const checked = chosen === undefined ? {} : { ariaChecked: chosen }
    return { ...spoken, ...checked, ariaRole: role, onClick }
  }
  return {
    ...spoken,
    ...stateOf(role, chosen),
    ...(disabled ? { 'aria-disabled': 'true' } : {}),
    role,
    tabindex: disabled ? -1 : 0,
    onClick,
    onKeyDown: (event: { key?: string; preventDefault(): void }) => {
      if (disabled || !KEYS.includes(event.key ?? '')) return
      event.preventDefault()
      act()
    },
  }
}

function stateOf(role: string, chosen: boolean | undefined): Record<string, string> {
  if (chosen === undefined) return {}
  return { [role === 'tab' ? 'aria-selected' : 'aria-checked']: String(chosen) }
}
