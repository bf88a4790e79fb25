import { createHash } from 'node:crypto'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_PART = 16

/** The id of an imported row: the same command and row make the same one, so that a file sent twice comes in once. */
export function importedUlid(command: string, row: number): string {
  const digest = createHash('sha256').update(`${command}:${row}`).digest()
  const letters = [...digest.subarray(0, RANDOM_PART)].map((byte) => CROCKFORD[byte % CROCKFORD.length])
  return `${command.slice(0, 10)}${letters.join('')}`
}
