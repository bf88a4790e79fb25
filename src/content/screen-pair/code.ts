import { CODE_LENGTH } from '../../../domain/content/screens-api'

/** A screen's code as it may be typed, pasted or scanned: an address that carries it will do, and small letters and gaps. */
export function codeTyped(text: string): string {
  const scanned = /[?&]code=([A-Za-z0-9]+)/.exec(text)?.[1]
  return (scanned ?? text)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH)
}
