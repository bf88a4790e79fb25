import { createContext, useContext } from 'react'

/** Where this browser finds the files of the article, by file id. */
export const FileUrls = createContext<Readonly<Record<string, string>>>({})

export function useFileUrl(file: string): string | undefined {
  return useContext(FileUrls)[file]
}
