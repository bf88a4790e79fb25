import type { HonourCard } from '../../../domain/honors/public-api'

/** Those honoured in one year by one selection. */
export interface HonourGroup {
  /** 2026 年 · 最美庭院, without saying the year twice. */
  title: string
  rows: HonourCard[]
}

/** The roll by year and selection, in the order in which they come; within one, as they stand in it: nobody before another. */
export function groupsOf(rows: readonly HonourCard[]): HonourGroup[] {
  const groups = new Map<string, HonourGroup>()
  for (const row of rows) {
    const title = titleOf(row)
    const group = groups.get(title)
    if (group === undefined) groups.set(title, { title, rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()]
}

function titleOf({ year, selectionTitle }: HonourCard): string {
  return selectionTitle.includes(String(year)) ? selectionTitle : `${year} 年 · ${selectionTitle}`
}

/** This year and the ones before, the newest first, as far back as the program keeps a roll people ask for. */
export function yearsUntil(year: number, count: number): number[] {
  return Array.from({ length: count }, (_, back) => year - back)
}
