import Taro from '@tarojs/taro'

// How large the letters are, and in a local run who one is, are settings and no one's data.
const SETTINGS = ['text-size', 'localOpenid']

/** Takes everything the program keeps off this phone: what was opened, drafts, and what waits to be sent. */
export function clearPhone(): void {
  for (const key of Taro.getStorageInfoSync().keys) {
    if (!SETTINGS.includes(key)) Taro.removeStorageSync(key)
  }
}
