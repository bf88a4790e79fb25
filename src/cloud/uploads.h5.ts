import Taro from '@tarojs/taro'
import { localOpenid } from './local-identity'

const BASE = process.env.TARO_APP_CALL_BASE ?? ''
const WIDEST = 1600
/** Twice the width of a usual phone's page, whose screens show two dots a px. */
const PHONE_WIDE = 750
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
  return putBlob((await smaller(path)).blob, cloudPath)
}

/** Puts bytes into the cloud's storage and answers their file id. Rejects when they did not get there. */
export async function putBlob(blob: Blob, cloudPath: string): Promise<string> {
  const openid = localOpenid()
  const response = await fetch(`${BASE}/upload?path=${encodeURIComponent(cloudPath)}`, {
    method: 'POST',
    headers: {
      'content-type': blob.type || 'application/octet-stream',
      ...(openid === '' ? {} : { 'x-local-openid': openid }),
    },
    body: blob,
  })
  const body: unknown = await response.json()
  if (typeof body === 'object' && body !== null && 'fileID' in body && typeof body.fileID === 'string') {
    return body.fileID
  }
  throw new Error('the file was not taken in')
}

/** A picture as JPEG, and its size. */
export interface Drawn {
  blob: Blob
  width: number
  height: number
  /** Of the original's width: 1 when it was no wider than asked. */
  scale: number
}

/** A picture as JPEG, at most 1600 px either way: a camera's own is many times that. Rejects when it is no picture. */
export async function smaller(path: string): Promise<Drawn> {
  const image = await opened(path)
  return drawn(image, Math.min(1, WIDEST / Math.max(image.naturalWidth, image.naturalHeight)))
}

/** A picture as JPEG, as wide as a phone shows it; undefined when it is no wider itself. Rejects when it is no picture. */
export async function forPhones(path: string): Promise<Drawn | undefined> {
  const image = await opened(path)
  return image.naturalWidth <= PHONE_WIDE ? undefined : drawn(image, PHONE_WIDE / image.naturalWidth)
}

async function opened(path: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = path
  await image.decode()
  return image
}

function drawn(image: HTMLImageElement, scale: number): Promise<Drawn> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const pen = canvas.getContext('2d')
  if (pen !== null) {
    // JPEG knows no see-through: without a ground it would be black.
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  }
  const { width, height } = canvas
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) =>
        blob === null
          ? reject(new Error('the photograph cannot be read'))
          : resolve({ blob, width, height, scale }),
      'image/jpeg',
      QUALITY,
    )
  })
}
