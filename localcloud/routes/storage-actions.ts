import * as v from 'valibot'
import { CloudError } from '../cloud-error'
import type { Ground } from '../ground'
import { checkStoragePath } from '../storage/paths'

const uploadSchema = v.object({ path: v.string() })
const downloadSchema = v.object({
  file_list: v.array(v.object({ fileid: v.string(), max_age: v.optional(v.number()) })),
})
const deleteSchema = v.object({ fileid_list: v.array(v.string()) })

const uploadSeconds = 15 * 60
const downloadSeconds = 2 * 60 * 60

/** `storage.getUploadMetadata`: where to PUT a file's bytes. */
export function uploadMetadata(body: unknown, { storage, addresses }: Ground): Record<string, unknown> {
  const path = checkStoragePath(v.parse(uploadSchema, body).path)
  const signature = storage.sign('write', path, uploadSeconds)
  const fileId = storage.fileId(path)
  const url = `${addresses.url}/upload-target?path=${encodeURIComponent(path)}&${signature}`
  // The SDK puts this one into a header, which bears no Chinese.
  const cosFileId = encodeURIComponent(fileId)
  return { data: { url, token: 'local', authorization: 'local', fileId, cosFileId } }
}

/** `storage.batchGetDownloadUrl`: a temporary address for each file, or the reason there is none. */
export function downloadUrls(body: unknown, ground: Ground): Record<string, unknown> {
  const list = v
    .parse(downloadSchema, body)
    .file_list.map(({ fileid: fileID, max_age: maxAge = downloadSeconds }) => {
      try {
        return { code: 'SUCCESS', fileID, maxAge, tempFileURL: temporaryUrl(ground, fileID, maxAge) }
      } catch (error) {
        return { code: codeOf(error), fileID, tempFileURL: '' }
      }
    })
  return { data: { download_list: list } }
}

/** `storage.batchDeleteFile` */
export async function deleteFiles(body: unknown, { storage }: Ground): Promise<Record<string, unknown>> {
  const list = v.parse(deleteSchema, body).fileid_list.map(async (fileID) => {
    try {
      await storage.remove(storage.pathOf(fileID))
      return { code: 'SUCCESS', fileID }
    } catch (error) {
      return { code: codeOf(error), fileID }
    }
  })
  return { data: { delete_list: await Promise.all(list) } }
}

// The SDK encodes the address itself before it fetches, so the path stands in it plainly.
function temporaryUrl({ storage, addresses }: Ground, fileId: string, seconds: number): string {
  const path = storage.pathOf(fileId)
  storage.locate(path)
  return `${addresses.publicUrl}/files/${path}?${storage.sign('read', path, seconds)}`
}

function codeOf(error: unknown): string {
  if (error instanceof CloudError) return error.code
  throw error
}
