import { createContext, useContext } from 'react'
import type { FieldFault } from '../../../domain/errors'
import { sayFault } from './say-fault'

/** What keeps the draft from being adopted, for the fields to show. */
export const Faults = createContext<readonly FieldFault[]>([])

/** What is wrong at this path; with `within` at anything below it too, for groups whose parts show nothing themselves. */
export function useFault(path: string, within = false): string | undefined {
  const faults = useContext(Faults)
  const found = faults.find((fault) => fault.path === path || (within && fault.path.startsWith(`${path}.`)))
  return found && sayFault(found.message)
}

/** The id of the element that shows the field at this path. */
export function anchorAt(path: string): string {
  return `at-${path.replace(/\./g, '-')}`
}

/** Brings the field at a path, or the nearest part around it, into sight and puts the cursor there. */
export function goTo(path: string) {
  const steps = path.split('.')
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const element = shown(anchorAt(steps.slice(0, depth).join('.')))
    if (element === undefined) continue
    element.scrollIntoView({ block: 'center', behavior: 'smooth' })
    element.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true })
    return
  }
}

// Pages beneath this one stay in the document, hidden.
function shown(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].find(
    (element) => element.getClientRects().length > 0,
  )
}

/** How many faults there are at this path and below it. */
export function useFaultCount(path: string): number {
  return useContext(Faults).filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`)).length
}
