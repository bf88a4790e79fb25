/** A nominee as compared with another. */
export interface Named {
  name: string
  villageId: string
}

/** A name without spaces and dots, whatever their width: 阿依 · 古丽 → 阿依古丽. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s·•.。]/g, '')
}

/** Whether two names may be one person's: the same, or the same but for one letter of three or more. */
export function isAlike(one: string, other: string): boolean {
  const [some, others] = [[...nameKey(one)], [...nameKey(other)]]
  if (some.length === 0 || others.length === 0) return false
  if (some.join('') === others.join('')) return true
  if (some.length !== others.length || some.length < 3) return false
  return some.filter((letter, place) => letter !== others[place]).length === 1
}
