import { createHash } from 'node:crypto'
import { CODE_LENGTH, CODE_LETTERS } from '../../domain/content/screens-api'

/** What the database keeps of a machine's key. */
export function keyHashOf(key: string): string {
  return digest(`screen:${key}`)
}

/** The name a machine goes by, to be compared with what stands on it. */
export function deviceOf(keyHash: string): string {
  return keyHash.slice(0, 6).toUpperCase()
}

/** The code of a machine in a span of time; another one each attempt. Nobody guesses it who does not know the key. */
export function codeOf(key: string, span: number, attempt: number): string {
  const bytes = createHash('sha256').update(`code:${key}:${span}:${attempt}`).digest()
  return [...bytes.subarray(0, CODE_LENGTH)].map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('')
}

/** A short name for some content: the same for the same, another for any other. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
