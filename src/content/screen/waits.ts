import { POLL_SECONDS } from '../../../domain/content/screens-api'

const LONGEST_SECONDS = 300

/**
 * Milliseconds until the next call: the usual pause, doubled with each failure up to five minutes, and spread by a fifth so that
 * a town's screens do not all return at the same moment.
 */
export function waitFor(failures: number, random: number = Math.random()): number {
  const seconds = Math.min(LONGEST_SECONDS, POLL_SECONDS * 2 ** Math.min(failures, 5))
  return Math.round(seconds * 1000 * (0.9 + random * 0.2))
}

/** While somebody stands before it with a phone a machine asks often; one that nobody came to, once a minute. */
export function waitUnpaired(call: number): number {
  return call < 200 ? 6000 : 60_000
}

/** Every so many calls the pictures are compared too: about every ten minutes. */
export function isThorough(call: number): boolean {
  return call % 30 === 0
}
