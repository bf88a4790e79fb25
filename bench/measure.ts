/** One figure, held against its budget and against what the same costs without this program. */
export interface Measure {
  name: string
  value: number
  unit: string
  /** The value must not be above it. */
  budget?: number
  /** The least it could be, or a peer's figure, measured in the same run. */
  floor?: number
}

/** The middle of several figures, rounded to hundredths. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other)
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100) / 100
}
