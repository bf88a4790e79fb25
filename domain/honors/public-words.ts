import { maskName } from '../masking'
import type { NominationPeople } from './nomination'

/** A nominee's name as the public reads it: an adult's in full, for they agreed to be named; a child's never. */
export function publicName({ name, isMinor }: Pick<NominationPeople, 'name' | 'isMinor'>): string {
  return isMinor ? maskName(name) : name
}

// Seven digits in a row are a number to ring, or of an identity card, and no year or sum a villager writes; then those with gaps.
const NUMBERS = [
  /\d{6}[ -]\d{8}[ -]\d{3}[\dXx]/g,
  /\d{7,}[Xx]?/g,
  /(?<!\d)1[3-9]\d(?:[ -]?\d){8}(?!\d)/g,
  /(?<!\d)0\d{2,3}[ -]\*{4}/g,
]

/**
 * A text as the public reads it: numbers to ring and identity numbers are blotted out, and so are these people's names: who
 * nominated, a guardian, a child. Full-width digits count as digits.
 */
export function publicText(text: string, people: NominationPeople): string {
  let shown = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  for (const pattern of NUMBERS) shown = shown.replace(pattern, '****')
  for (const name of hiddenNames(people)) shown = shown.split(name).join(maskName(name))
  return shown
}

function hiddenNames({ name, isMinor, guardian, nominator }: NominationPeople): string[] {
  const hidden = new Set([guardian, nominator, isMinor ? name : ''])
  // An adult who agreed to be named is named, though they nominated themselves.
  if (!isMinor) hidden.delete(name)
  // The longer first, so that no half of a longer name is left standing.
  return [...hidden].filter(({ length }) => length >= 2).sort((one, other) => other.length - one.length)
}
