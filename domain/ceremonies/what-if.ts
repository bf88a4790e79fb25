import type { Outcome } from './finding'
import type { Unit } from './quantities'

/** How many registrations a measure judged, and how they turned out. */
export interface WhatIfCount {
  judged: number
  over: number
  advisedOver: number
  unknown: number
  unsaid: number
}

/** One measure in one village in one year: under the standard tried, and under what was in force at that time. */
export interface WhatIfRow {
  measureId: string
  name: string
  villageId: string
  villageName: string
  /** Of the ceremony's day. */
  year: number
  tried: WhatIfCount
  then: WhatIfCount
}

/** One registration beyond one measure of the standard tried; nobody's name is in it. */
export interface WhatIfCase {
  number: string
  villageId: string
  villageName: string
  /** ISO day of the ceremony. */
  day: string
  measureId: string
  name: string
  unit: Unit
  outcome: Extract<Outcome, 'over' | 'advisedOver'>
  /** In the measure's unit; money is integer 分. */
  declared: number
  limit: number
  overBy: number
  /** How the same measure turned out under what was in force then; absent when nothing measured it. */
  then?: Outcome
}

/** One page of past registrations tried; pages are added up with `mergeWhatIf`. */
export interface WhatIfPage {
  rows: WhatIfRow[]
  cases: WhatIfCase[]
  /** How many registrations this page looked at. */
  looked: number
  more: boolean
  /** Where the next page begins. */
  after: string
}

/** What the pages so far come to. */
export type WhatIfSum = Pick<WhatIfPage, 'rows' | 'cases' | 'looked'>

export const NO_WHAT_IF: WhatIfSum = { rows: [], cases: [], looked: 0 }

/** Adds a page to the sum: rows of the same measure, village and year become one. Neither argument is changed. */
export function mergeWhatIf(sum: WhatIfSum, page: WhatIfSum): WhatIfSum {
  const rows = new Map(sum.rows.map((row) => [keyOf(row), row]))
  for (const row of page.rows) {
    const known = rows.get(keyOf(row))
    rows.set(
      keyOf(row),
      known === undefined
        ? row
        : { ...known, tried: added(known.tried, row.tried), then: added(known.then, row.then) },
    )
  }
  return {
    rows: [...rows.values()],
    cases: [...sum.cases, ...page.cases],
    looked: sum.looked + page.looked,
  }
}

function keyOf({ measureId, villageId, year }: WhatIfRow): string {
  return `${measureId}~${villageId}~${year}`
}

function added(one: WhatIfCount, other: WhatIfCount): WhatIfCount {
  return {
    judged: one.judged + other.judged,
    over: one.over + other.over,
    advisedOver: one.advisedOver + other.advisedOver,
    unknown: one.unknown + other.unknown,
    unsaid: one.unsaid + other.unsaid,
  }
}
