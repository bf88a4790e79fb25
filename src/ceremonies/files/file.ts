/** A finished file, and what it is to be called where it is kept. */
export interface FileToHand {
  url: string
  name: string
  type: 'xlsx' | 'docx'
}

/** The file at this address under this title; its kind is the address's own. */
export function fileOf(title: string, url: string): FileToHand {
  const type = /\.docx(\?|$)/.test(url) ? 'docx' : 'xlsx'
  return { url, name: `${title}.${type}`, type }
}
