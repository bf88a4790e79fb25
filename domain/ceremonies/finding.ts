import type { Area } from '../areas'
import type { Reading, Unit } from './quantities'
import type { Strength } from './standard'

/**
 * How one measure turned out. `over` is beyond what was agreed; `advisedOver` beyond what is only advised (提倡).
 * A shortfall below an at-least limit, such as late notice, is `over` too.
 */
export type Outcome = 'within' | 'advisedOver' | 'over' | 'unknown' | 'unsaid' | 'notApplicable'

/** The clause a finding rests on. */
export interface ClauseReference {
  standardId: string
  standardTitle: string
  areaId: string
  number: string
  text: string
}

/** What another standard says of the same measure. */
export interface OtherLimit {
  /** The town's or village's looser rule, or the giving side's own village, for reference only. */
  why: 'looser' | 'givingSide'
  areaId: string
  areaName: string
  limit: number
  /** "王家岗村约定不超过 5 万元". */
  text: string
  clause: ClauseReference
}

/** One measure judged. Values are in `unit`; money is integer 分. */
export interface Finding {
  measureId: string
  /** 彩礼, 桌数. */
  name: string
  /** The numbers it reads; the first is the field to lead people to. */
  reads: readonly Reading[]
  outcome: Outcome
  unit: Unit
  declared?: number
  limit?: number
  /** The advised first step, where there is one. */
  advised?: number
  /** By how much it is beyond the limit (or, for advisedOver, the advised step), or short of an at-least limit. */
  overBy?: number
  /** How the limit came about: "2024 年… 17 998 元 × 3 = 53 994 元"; empty for a plain figure. */
  how: string
  clause: ClauseReference
  strength: Strength
  /** The first words: "比标准高 8 000 元". */
  headline: string
  /** The rest: whose rule it is, and what comes next. */
  explanation: string
  /** Headline and explanation, as one reads it aloud. */
  sentence: string
  /** The village whose standard applied; absent when it is outside or not yet said. */
  basisVillageId?: string
  others: readonly OtherLimit[]
  /** Whether the town hears of it too. */
  escalate: boolean
}

/** The areas a judgement needs, by id. */
export type AreaBook = Readonly<Record<string, Pick<Area, 'name' | 'path' | 'pathNames'>>>

export interface EvaluationContext {
  /** ISO day of submission; today while a draft is filled in. */
  submittedDay: string
  areas: AreaBook
}
