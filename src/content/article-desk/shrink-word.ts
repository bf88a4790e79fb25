import { unzip, zip, type AsyncZippable, type Unzipped } from 'fflate'
import { smaller } from '../../cloud/uploads.h5'

const PICTURE = /^word\/media\/[^/]+\.(jpe?g|png|webp|bmp)$/i
// What is no larger than this, in bytes and in dots, is sharper as it is.
const LARGE_BYTES = 300_000

/**
 * A Word file with its photographs made small, before it goes over the network: a clerk's camera makes each many times what any
 * screen shows. What cannot be read stays as it is, for the cloud to judge.
 */
export async function shrinkWord(file: File): Promise<Blob> {
  try {
    const parts = await unzipped(new Uint8Array(await file.arrayBuffer()))
    const names = Object.keys(parts).filter((name) => PICTURE.test(name))
    let changed = false
    for (const name of names) {
      const bytes = parts[name]
      const small = bytes === undefined ? undefined : await shrunk(bytes)
      if (small === undefined) continue
      parts[name] = small
      changed = true
    }
    return changed ? new Blob([await zipped(parts)], { type: file.type }) : file
  } catch {
    return file
  }
}

async function shrunk(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const address = URL.createObjectURL(new Blob([bytes]))
  try {
    const { blob, scale } = await smaller(address)
    const better = scale < 1 || (bytes.length > LARGE_BYTES && blob.size < bytes.length)
    return better ? new Uint8Array(await blob.arrayBuffer()) : undefined
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}

function unzipped(bytes: Uint8Array): Promise<Unzipped> {
  return new Promise((resolve, reject) =>
    unzip(bytes, (fault, parts) => (fault === null ? resolve(parts) : reject(fault))),
  )
}

function zipped(parts: AsyncZippable): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) =>
    zip(parts, (fault, bytes) => (fault === null ? resolve(bytes) : reject(fault))),
  )
}
