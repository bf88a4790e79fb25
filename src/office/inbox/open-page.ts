import Taro from '@tarojs/taro'

const TABS = ['/home/index', '/services/index', '/mine/index']

/** Opens the page a message is about; a message about none opens nothing. */
export function openPage(page: string): void {
  if (page === '') return
  const path = page.startsWith('/') ? page : `/${page}`
  if (TABS.some((tab) => path.startsWith(tab))) void Taro.switchTab({ url: path })
  else void Taro.navigateTo({ url: path })
}
