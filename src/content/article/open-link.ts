import Taro from '@tarojs/taro'

/** What pressing a link to another site does here, in words. */
export const LINK_NOTE = process.env.TARO_ENV === 'h5' ? '点这里看原文' : '点这里复制原文链接，到浏览器里打开'

/** Opens a page of another site; WeChat opens only its own, so there the link is copied. */
export function openLink(link: string) {
  if (process.env.TARO_ENV === 'h5') window.open(link, '_blank', 'noopener,noreferrer')
  else void Taro.setClipboardData({ data: link })
}
