import Taro from '@tarojs/taro'

/** Opens a page. WeChat holds ten of them; the eleventh takes the place of the one left. */
export function go(url: string) {
  const full = Taro.getCurrentPages().length >= 10
  void (full ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }))
}
