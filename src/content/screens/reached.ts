import type { ReachedScreen } from '../../../domain/content/area-urgent-api'
import { isSilent } from './words'

/** The screens a notice reaches, village by village in the order they come. */
export function reachedByVillage(
  screens: readonly ReachedScreen[],
): { villageName: string; names: string }[] {
  const villages = new Map<string, string[]>()
  for (const { villageName, name } of screens)
    villages.set(villageName, [...(villages.get(villageName) ?? []), name])
  return [...villages].map(([villageName, names]) => ({ villageName, names: names.join('、') }))
}

/** How many of them will show it later than at once, and when; empty when none. @param now milliseconds */
export function waitingText(screens: readonly ReachedScreen[], now: number): string {
  const bare = screens.filter(({ status }) => status !== 'paired').length
  const silent = screens.filter(
    ({ status, heardAt }) => status === 'paired' && (heardAt === '' || isSilent({ at: heardAt }, now)),
  ).length
  const parts = [
    silent === 0 ? '' : `${silent} 块现在没有联系，连上网就放`,
    bare === 0 ? '' : `${bare} 块没接机器，接上就放`,
  ]
  const said = parts.filter((part) => part !== '').join('；')
  return said === '' ? '' : `其中 ${said}。`
}
