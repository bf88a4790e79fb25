/** The list with the one at `place` moved by one; at an end it stays. */
export function moved<Item>(list: readonly Item[], place: number, by: -1 | 1): Item[] {
  const to = place + by
  const next = [...list]
  const [one] = next.splice(place, 1)
  if (one === undefined || to < 0 || to > next.length) return [...list]
  next.splice(to, 0, one)
  return next
}
