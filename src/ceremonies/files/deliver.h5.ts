import type { FileToHand } from './file'

/** Hands a file to the browser to keep; answers whether it went. */
export function deliver({ url, name }: FileToHand): Promise<boolean> {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  return Promise.resolve(true)
}
