import Taro from '@tarojs/taro'
import { within, type Send } from './send'

export const send: Send = async (cloudFunction, event, milliseconds) => {
  const call = Taro.cloud.callFunction({ name: cloudFunction, data: event })
  const { result } = await within(milliseconds, call)
  return result
}
