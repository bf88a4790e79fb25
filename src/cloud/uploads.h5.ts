import Taro from '@tarojs/taro'
import { localOpenid } from './local-identity'

const BASE = process.env.TARO_APP_CALL_BASE ?? ''
const WIDEST = 1600
const QUALITY = 0.8

export async function pickPhotos(most: number): Promise<string[]> {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: most, sizeType: ['compressed'] })
    return tempFilePaths.slice(0, most)
  } catch {
    return []
  }
}

export async function uploadPhoto(path: string, cloudPath: string): Promise<string> {
  const openid = localOpenid()
  const response = await fetch(`${BASE}/upload?path=${encodeURIComponent(cloudPath)}`, {
    method: 'POST',
    headers: {
      'content-type': 'image/jpeg',
      ...(openid === '' ? {} : { 'x-local-openid': openid }),
    },
    body: await smaller(path),
  })
  const body: unknown = await response.json()
  if (typeof body === 'object' && body !== null && 'fileID' in body && typeof body.fileID === 'string') {
    return body.fileID
  }
  throw new Error('the photograph was not taken in')
}

// A browser hands over the photograph as the camera took it.
async function smaller(path: string): Promise<Blob> {
  const image = new Image()
  image.src = path
  await image.decode()
  const scale = Math.min(1, WIDEST / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the photograph cannot be read')) : resolve(blob)),
      'image/jpeg',
      QUALITY,
    )
  })
}
