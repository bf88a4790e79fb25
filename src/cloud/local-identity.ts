const KEY = 'localOpenid'

/**
 * Who this browser is in a local run, where no WeChat vouches for anyone: whoever the console chose, else somebody new
 * who stays the same on this browser. A real server never listens to it, so a build for one sends none.
 */
export function localOpenid(): string {
  if (process.env.TARO_ENV !== 'h5' || process.env.TARO_APP_CALL_BASE) return ''
  const known = localStorage.getItem(KEY)
  if (known !== null) return known
  const fresh = `oLocal${Math.random().toString(36).slice(2, 12)}`
  localStorage.setItem(KEY, fresh)
  return fresh
}
