import Taro from '@tarojs/taro'

const WIDEST = 1600
const QUALITY = 80
const pathOf = (id: string) => `${Taro.env.USER_DATA_PATH ?? ''}/photo-${id}.jpg`

export async function keepPhoto(id: string, path: string): Promise<void> {
  const tempFilePath = await smallerFile(path)
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      filePath: pathOf(id),
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

export async function keptPhoto(id: string): Promise<string> {
  return (await isThere(id)) ? pathOf(id) : ''
}

export function dropPhoto(id: string): Promise<void> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().unlink({ filePath: pathOf(id), complete: () => resolve() })
  })
}

export async function sendPhoto(
  id: string,
  cloudPath: string,
  onProgress: (share: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: pathOf(id),
      success: ({ fileID }) => resolve(fileID),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
    task.onProgressUpdate(({ progress }) => onProgress(progress / 100))
  })
}

// Old phones compress by quality alone; one that cannot at all sends what it has.
async function smallerFile(src: string): Promise<string> {
  try {
    return (await Taro.compressImage({ src, quality: QUALITY, compressedWidth: WIDEST })).tempFilePath
  } catch {
    return src
  }
}

function isThere(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().access({
      path: pathOf(id),
      success: () => resolve(true),
      fail: () => resolve(false),
    })
  })
}
