import { localOpenid } from './local-identity'
import { smaller } from './uploads.h5'

const BASE = process.env.TARO_APP_CALL_BASE ?? ''
const STORE = 'kept-photos'
const LONGEST_MS = 180_000
const keyOf = (id: string) => `/${STORE}/${id}`

// A page that is not of a secure address has no store: there they last as long as the page.
const held = new Map<string, Blob>()
const shown = new Map<string, string>()

export async function keepPhoto(id: string, path: string): Promise<void> {
  const { blob } = await smaller(path)
  held.set(id, blob)
  await (await store())?.put(keyOf(id), new Response(blob))
}

export async function keptPhoto(id: string): Promise<string> {
  const already = shown.get(id)
  if (already !== undefined) return already
  const blob = await blobOf(id)
  if (blob === undefined) return ''
  const address = URL.createObjectURL(blob)
  shown.set(id, address)
  return address
}

export async function dropPhoto(id: string): Promise<void> {
  URL.revokeObjectURL(shown.get(id) ?? '')
  shown.delete(id)
  held.delete(id)
  await (await store())?.delete(keyOf(id))
}

export async function sendPhoto(
  id: string,
  cloudPath: string,
  onProgress: (share: number) => void,
): Promise<string> {
  const blob = await blobOf(id)
  if (blob === undefined) throw new Error('the photograph is not on this phone any more')
  return new Promise((resolve, reject) => {
    // fetch does not tell how much has gone.
    const request = new XMLHttpRequest()
    request.open('POST', `${BASE}/upload?path=${encodeURIComponent(cloudPath)}`)
    request.responseType = 'json'
    request.timeout = LONGEST_MS
    request.setRequestHeader('content-type', blob.type || 'image/jpeg')
    const openid = localOpenid()
    if (openid !== '') request.setRequestHeader('x-local-openid', openid)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => {
      const fileId = fileIdIn(request.response)
      if (fileId === '') reject(new Error('the photograph was not taken in'))
      else resolve(fileId)
    }
    request.onerror = request.ontimeout = () => reject(new Error('the network is away'))
    request.send(blob)
  })
}

function fileIdIn(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('fileID' in body)) return ''
  return typeof body.fileID === 'string' ? body.fileID : ''
}

async function blobOf(id: string): Promise<Blob | undefined> {
  const inHand = held.get(id)
  if (inHand !== undefined) return inHand
  const found = await (await store())?.match(keyOf(id))
  return found?.blob()
}

async function store(): Promise<Cache | undefined> {
  if (!('caches' in window)) return undefined
  return caches.open(STORE).catch(() => undefined)
}
