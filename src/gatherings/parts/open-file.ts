import Taro from '@tarojs/taro'

/** Opens a file behind an address: in WeChat with its own reader, in a browser as it opens it. Answers false when it did not come. */
export async function openFile(url: string): Promise<boolean> {
  if (url === '') return false
  if (process.env.TARO_ENV === 'h5') {
    window.open(url, '_blank', 'noopener,noreferrer')
    return true
  }
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
    return true
  } catch {
    return false
  }
}
