/** Small changes of lists; none changes its argument. */

export function replaced<Item>(items: readonly Item[], place: number, item: Item): Item[] {
  return items.map((old, at) => (at === place ? item : old))
}

export function without<Item>(items: readonly Item[], place: number): Item[] {
  return items.filter((_, at) => at !== place)
}

/** The item moved one place up or down; unchanged at the ends. */
export function moved<Item>(items: readonly Item[], place: number, by: 1 | -1): Item[] {
  const next = [...items]
  const [item] = next.splice(place, 1)
  if (item === undefined || place + by < 0 || place + by > next.length) return [...items]
  next.splice(place + by, 0, item)
  return next
}

/** An id like `tables-2` that is in use nowhere yet. */
export function freeId(base: string, used: readonly (string | undefined)[]): string {
  if (!used.includes(base)) return base
  for (let number = 2; ; number += 1) if (!used.includes(`${base}-${number}`)) return `${base}-${number}`
}
