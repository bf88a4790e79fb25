import { totalOf, type Points, type SheetItem } from '../../../domain/honors'
import type { ScoreRow } from '../../../domain/honors/nomination-views'

/** A sheet as it was last filled in on this phone or by this scorer anywhere. */
export interface OwnSheet {
  points: Points
  note: string
  /** ISO instant it was filled in. */
  at: string
  /** Where it is: in the cloud, on the phone waiting for the network, or refused with a sentence. */
  where: 'sent' | 'waits' | 'refused'
}

/** What scoring hands in; the shape it has while it waits in the outbox. */
export interface ScoreInput {
  id: string
  command: string
  points: Points
  note: string
  filledAt: string
}

/** A sheet in the outbox. */
export interface WaitingSheet {
  input: ScoreInput
  refusal: string
}

/** Whether something that waits is a sheet of this kind: what was stored may be of an older program. */
export function isScoreInput(input: object): input is ScoreInput {
  return 'id' in input && 'points' in input && 'filledAt' in input && 'note' in input
}

/** This scorer's sheet for a nomination: of what the cloud knows and what waits on the phone the later one. */
export function ownSheet(row: ScoreRow, waits: readonly WaitingSheet[]): OwnSheet | undefined {
  const [waiting] = waits
    .filter(({ input }) => input.id === row.id)
    .sort((one, other) => (one.input.filledAt < other.input.filledAt ? 1 : -1))
  const { own } = row
  if (waiting !== undefined && (own === null || waiting.input.filledAt >= own.at)) {
    const { points, note, filledAt } = waiting.input
    return { points, note, at: filledAt, where: waiting.refusal === '' ? 'waits' : 'refused' }
  }
  return own === null ? undefined : { ...own, where: 'sent' }
}

/** Those still to be scored by this scorer, in their order. */
export function leftToScore(rows: readonly ScoreRow[], waits: readonly WaitingSheet[]): ScoreRow[] {
  return rows.filter((row) => !row.standsAside && ownSheet(row, waits) === undefined)
}

/** The nomination to open after this one: the next in the list that has no sheet yet, going round; undefined when all have. */
export function nextToScore(
  rows: readonly ScoreRow[],
  waits: readonly WaitingSheet[],
  after: string,
): ScoreRow | undefined {
  const place = rows.findIndex(({ id }) => id === after)
  const round = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))]
  return leftToScore(round, waits)[0]
}

/** Points as they stand: how many, and whether every item has some. */
export function sumOf(
  sheet: readonly Pick<SheetItem, 'id'>[],
  points: Points,
): { total: number; left: number } {
  return { total: totalOf(points), left: sheet.filter(({ id }) => points[id] === undefined).length }
}

/** The points after one item is given so many, never below 0 nor above its most; undefined takes back what was given. */
export function withPoints(
  points: Points,
  item: Pick<SheetItem, 'id' | 'most'>,
  given: number | undefined,
): Points {
  const { [item.id]: _before, ...others } = points
  if (given === undefined) return others
  return { ...others, [item.id]: Math.min(item.most, Math.max(0, Math.round(given))) }
}

/** Rows by village, in the order in which the villages come. */
export function byVillage(rows: readonly ScoreRow[]): { village: string; rows: ScoreRow[] }[] {
  const groups = new Map<string, ScoreRow[]>()
  for (const row of rows) groups.set(row.villageName, [...(groups.get(row.villageName) ?? []), row])
  return [...groups].map(([village, own]) => ({ village, rows: own }))
}

/** Points to press in one go, the most first: all of it, and about nine, eight and six tenths. */
export function quickPoints(most: number): number[] {
  return [...new Set([1, 0.9, 0.8, 0.6].map((part) => Math.round(most * part)))]
}
