/** A bar's part as a share of the longest bar, such as "42%". */
export function widthOf(count: number, most: number): string {
  return `${Math.round((Math.max(0, count) * 1000) / most) / 10}%`
}
