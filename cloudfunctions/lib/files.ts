import { cloud } from './cloud'

// Long enough to download something asked for, short enough that a link passed on leads nowhere.
const LINK_SECONDS = 2 * 3600

/** Stores a file under this path, replacing what was there; answers its file id. */
export async function putFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent })
  return fileID
}

export async function readFile(fileID: string): Promise<Buffer> {
  const { fileContent } = await cloud.downloadFile({ fileID })
  return fileContent
}

export async function deleteFiles(fileList: string[]): Promise<void> {
  if (fileList.length > 0) await cloud.deleteFile({ fileList })
}

/** An address from which the file can be downloaded for a while. @throws Error when there is no such file */
export async function linkTo(fileID: string): Promise<string> {
  const answer = await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: LINK_SECONDS }] })
  const url = typeof answer === 'object' ? answer.fileList[0]?.tempFileURL : undefined
  if (!url) throw new Error(`no link to ${fileID}`)
  return url
}

// The platform answers for so many files at once.
const MOST_LINKS = 50

/** Addresses of these files for a while, by file id; one that is gone has none. */
export async function linksTo(files: readonly string[]): Promise<Record<string, string>> {
  const links: Record<string, string> = {}
  for (let start = 0; start < files.length; start += MOST_LINKS) {
    const fileList = files
      .slice(start, start + MOST_LINKS)
      .map((fileID) => ({ fileID, maxAge: LINK_SECONDS }))
    const answer = await cloud.getTempFileURL({ fileList })
    for (const { fileID, tempFileURL } of typeof answer === 'object' ? answer.fileList : []) {
      if (tempFileURL) links[fileID] = tempFileURL
    }
  }
  return links
}
