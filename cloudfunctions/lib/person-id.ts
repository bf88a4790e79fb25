import { createHash } from 'node:crypto'

/** The id others know a person by. It tells nothing of the openid. */
export function personIdOf(openid: string): string {
  return `p${createHash('sha256').update(`xiangfeng:${openid}`).digest('hex').slice(0, 24)}`
}
