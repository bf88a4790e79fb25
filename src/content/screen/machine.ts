import type { ScreenProgramme } from '../../../domain/content/screens-api'

/** What a machine keeps through a power cut. Plain local storage: it is there at once, and whole or as it was before. */
const KEY = 'screen:key'
const PROGRAMME = 'screen:programme'
const AHEAD = 'screen:ahead'

/** The machine's own key, made once. Who has it is this screen. */
export function machineKey(): string {
  const known = localStorage.getItem(KEY)
  if (known !== null) return known
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  localStorage.setItem(KEY, key)
  return key
}

/** The programme as it was last received; undefined when there is none, or it cannot be read. */
export function keptProgramme(): ScreenProgramme | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PROGRAMME) ?? 'null')
    return isProgramme(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

export function keepProgramme(programme: ScreenProgramme | undefined): void {
  try {
    if (programme === undefined) localStorage.removeItem(PROGRAMME)
    else localStorage.setItem(PROGRAMME, JSON.stringify(programme))
  } catch {
    // A full store must not stop what is shown; the former programme outlives a power cut instead.
    return
  }
}

// Machines without a battery wake up with a wrong clock: the cloud's time is kept as a difference to it.
export function keepAhead(milliseconds: number): void {
  localStorage.setItem(AHEAD, String(Math.round(milliseconds)))
}

/** By how many milliseconds the cloud's clock is ahead of this machine's, as last known. */
export function keptAhead(): number {
  const ahead = Number(localStorage.getItem(AHEAD) ?? '0')
  return Number.isFinite(ahead) ? ahead : 0
}

function isProgramme(kept: unknown): kept is ScreenProgramme {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'tag' in kept &&
    'slides' in kept &&
    Array.isArray(kept.slides) &&
    'orientation' in kept &&
    'urgents' in kept
  )
}
