import { checkedNumber, isCheckedNumber } from '../content'

/** What a scanned code of a gathering says. It names the gathering, never whoever scans. */
export type GatheringScene = { kind: 'number'; number: string } | { kind: 'mistyped' } | { kind: 'malformed' }

const SCENE = /^g=(\d{1,8})$/i

/** Reads `g=<number>`, possibly still percent-encoded, since WeChat hands it over as it was printed. */
export function readGatheringScene(text: string): GatheringScene {
  const number = SCENE.exec(decoded(text).trim())?.[1]
  if (number === undefined) return { kind: 'malformed' }
  return isCheckedNumber(number) ? { kind: 'number', number } : { kind: 'mistyped' }
}

/** The scene to print for a gathering. */
export function gatheringScene(number: string): string {
  return `g=${number}`
}

/** The number of the `place`th gathering of this program, counted from 1; its last digit is a check. */
export function gatheringNumber(place: number): string {
  return checkedNumber(place)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
