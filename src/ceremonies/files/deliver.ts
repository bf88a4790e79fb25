import Taro from '@tarojs/taro'
import type { FileToHand } from './file'

/** Opens a file in WeChat, from where it can be sent on or kept; answers whether it opened. */
export async function deliver({ url, name, type }: FileToHand): Promise<boolean> {
  try {
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
    const { statusCode } = await Taro.downloadFile({ url, filePath })
    if (statusCode !== 200) return false
    await Taro.openDocument({ filePath, fileType: type, showMenu: true })
    return true
  } catch {
    return false
  }
}
