/**
 * Names an Input or Textarea for screen readers: WeChat reads aria-label on the element, a browser on the real one inside.
 * Spread it; `attributes` are further ones of a browser's own element, such as inputmode.
 */
export function inputName(label: string, attributes: Record<string, string> = {}) {
  if (process.env.TARO_ENV !== 'h5') return { ariaLabel: label }
  return { nativeProps: { 'aria-label': label, ...attributes } }
}
