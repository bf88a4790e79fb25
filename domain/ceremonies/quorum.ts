/** How many of a council of this size must come for a meeting to decide: two thirds, rounded up. */
export function quorumOf(size: number): number {
  return Math.ceil((size * 2) / 3)
}
