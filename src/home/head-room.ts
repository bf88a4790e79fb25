import Taro from '@tarojs/taro'

/** Room, in px, that the head of a page without WeChat's title bar must leave above and at its right. */
export interface HeadRoom {
  top: number
  right: number
}

let known: HeadRoom | undefined

/** Inside WeChat the clock stands above and its capsule at the right; a browser has neither. */
export function headRoom(): HeadRoom {
  known ??= process.env.TARO_ENV === 'h5' ? { top: 14, right: 0 } : besideCapsule()
  return known
}

function besideCapsule(): HeadRoom {
  const capsule = Taro.getMenuButtonBoundingClientRect()
  const { windowWidth } = Taro.getWindowInfo()
  return { top: capsule.top - 4, right: windowWidth - capsule.left - 8 }
}
