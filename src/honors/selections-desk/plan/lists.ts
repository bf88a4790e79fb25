/** Small changes of lists; none changes its argument. */

export function replaced<Item>(items: readonly Item[], place: number, item: Item): Item[] {
  return items.map((old, at) => (at === place ? item : old))
}

export function without<Item>(items: readonly Item[], place: number): Item[] {
  return items.filter((_, at) => at !== place)
}

/** An id like `item-2` that is in use nowhere yet. */
export function freeId(base: string, used: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!used.includes(`${base}-${number}`)) return `${base}-${number}`
}
