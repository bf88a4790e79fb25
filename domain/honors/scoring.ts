import type { Scores } from './nomination-fold'
import type { SheetItem } from './plan'

/** Points by the sheet's items. */
export type Points = Record<string, number>

/** What is wrong with a filled-in sheet: the item and the mend; empty when nothing is. */
export function sheetFaults(
  sheet: readonly SheetItem[],
  points: Points,
): { path: string; message: string }[] {
  const known = new Set(sheet.map(({ id }) => id))
  const strange = Object.keys(points).filter((id) => !known.has(id))
  return [
    ...sheet.flatMap(({ id, name, most }) => {
      const given = points[id]
      const path = `points.${id}`
      if (given === undefined) return [{ path, message: `${name}还没有打分` }]
      if (!Number.isInteger(given) || given < 0 || given > most)
        return [{ path, message: `${name}打 0 到 ${most} 分，要整数` }]
      return []
    }),
    ...strange.map((id) => ({ path: `points.${id}`, message: '评分表改过了，请刷新后再打分' })),
  ]
}

/** The sum of a sheet's points. */
export function totalOf(points: Points): number {
  return Object.values(points).reduce((sum, given) => sum + given, 0)
}

const HUNDREDTHS = 100

/**
 * What several scorers' totals come to, in hundredths of a point: the plain average, rounded half up, with the lowest and highest
 * total beside it. None is left out: with three or five scorers each counts.
 * @throws Error without any total.
 */
export function scoresOf(totals: readonly number[]): Scores {
  if (totals.length === 0) throw new Error('nobody has scored')
  const sum = totals.reduce((all, total) => all + total, 0)
  return {
    count: totals.length,
    average: Math.floor((sum * HUNDREDTHS * 2 + totals.length) / (totals.length * 2)),
    lowest: Math.min(...totals) * HUNDREDTHS,
    highest: Math.max(...totals) * HUNDREDTHS,
  }
}

/** Hundredths as they are written: 8833 → 88.33, 9000 → 90. */
export function scoreText(hundredths: number): string {
  return String(hundredths / HUNDREDTHS)
}

/** The spread of the totals in words: 82–95 分. */
export function spreadText({ lowest, highest }: Pick<Scores, 'lowest' | 'highest'>): string {
  return lowest === highest ? `都是 ${scoreText(lowest)} 分` : `${scoreText(lowest)}–${scoreText(highest)} 分`
}

export interface Placed<Item> {
  item: Item
  /** From 1; equal scores share a place, and the next is counted past them. */
  place: number
  /** Whether another has the same score. */
  tied: boolean
}

/** The scored in order, best first; those without a score last, without a place of their own before them. */
export function placed<Item>(items: readonly Item[], averageOf: (item: Item) => number): Placed<Item>[] {
  const sorted = [...items].sort((one, other) => averageOf(other) - averageOf(one))
  return sorted.map((item) => ({
    item,
    place: sorted.findIndex((other) => averageOf(other) === averageOf(item)) + 1,
    tied: sorted.filter((other) => averageOf(other) === averageOf(item)).length > 1,
  }))
}
