import Taro from '@tarojs/taro'

/**
 * Asks, from the tap that hands in, whether WeChat may tell of the answer. Saying no changes nothing: the inbox has it all.
 * A program without message templates asks nothing.
 */
export async function askToBeTold(): Promise<void> {
  const templates = (process.env.TARO_APP_SUBSCRIBE ?? '').split(',').filter(Boolean)
  if (process.env.TARO_ENV !== 'weapp' || templates.length === 0) return
  await Taro.requestSubscribeMessage({ tmplIds: templates.slice(0, 3), entityIds: [] }).catch(() => undefined)
}
