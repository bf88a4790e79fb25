import { monthDayText, type Day } from '../../../domain/calendar'
import { inForce } from '../../../domain/ceremonies/in-force'
import { sayMeasure, type MeasureWords } from '../../../domain/ceremonies/measure-words'
import { OUTCOME_KINDS, OUTCOME_TIMES, type OutcomeRule } from '../../../domain/ceremonies/outcome-rule'
import {
  CLAUSE_PARTS,
  type ClausePart,
  type Standard,
  type Strength,
} from '../../../domain/ceremonies/standard'

/** One clause with all that rests on it. */
export interface ClauseBlock {
  /** The element's id, for the way there. */
  anchor: string
  number: string
  text: string
  measures: (MeasureWords & { id: string; strength: Strength })[]
  /** What may follow by it: "零彩礼：发证书". */
  outcomes: string[]
}

export interface DocumentPart {
  part: ClausePart
  title: string
  anchor: string
  blocks: ClauseBlock[]
}

export const STRENGTH_TAGS = {
  agreed: { words: '约定', tone: 'vermilion' },
  advised: { words: '提倡', tone: 'slate' },
} as const

const PARTS = ['charter', 'procedure', 'limits', 'outcomes'] as const satisfies readonly ClausePart[]

/** A standard as one reads it: 章程, 办事流程, 标准, 奖惩, each with its clauses and what rests on them. Empty parts are left out. */
export function partsOf(standard: Standard, day: Day): DocumentPart[] {
  return PARTS.map((part) => ({
    part,
    title: CLAUSE_PARTS[part],
    anchor: `${standard.id}-${part}`,
    blocks: standard.clauses
      .filter((clause) => (clause.part ?? 'limits') === part)
      .map((clause, place) => blockOf(clause, standard, `${standard.id}-${part}-${place}`, day)),
  })).filter(({ blocks }) => blocks.length > 0)
}

function blockOf(
  { number, text }: Standard['clauses'][number],
  standard: Standard,
  anchor: string,
  day: Day,
): ClauseBlock {
  return {
    anchor,
    number,
    text,
    measures: standard.measures
      .filter(({ clause }) => clause === number)
      .map((measure) => ({
        id: measure.id,
        strength: measure.strength,
        ...sayMeasure(measure, standard, day),
      })),
    outcomes: (standard.outcomes ?? []).filter(({ clause }) => clause === number).map(sayOutcome),
  }
}

/** "零彩礼：发证书". */
export function sayOutcome({ kind, when, months }: OutcomeRule): string {
  const howLong = months === undefined ? '' : ` ${months} 个月`
  return `${OUTCOME_TIMES[when].name}：${OUTCOME_KINDS[kind].name}${howLong}`
}

/** A part as it is read aloud, one sentence for each clause. */
export function sentencesOf({ blocks }: DocumentPart): string[] {
  return blocks.map(({ number, text }) => `${number}，${text}`)
}

/** "2026 年 1 月 1 日". */
export function fullDay(day: Day): string {
  return `${day.slice(0, 4)} 年 ${monthDayText(day)}`
}

/** A standard and its neighbours in time. */
export interface Shown {
  standard: Standard
  /** What it took the place of, the latest first. */
  earlier: Standard[]
  /** What begins after today and will take its place. */
  coming: Standard[]
}

/** What holds along a path of areas on an ISO day, the village's own first, each with its neighbours in time. */
export function shownOn(standards: readonly Standard[], path: readonly string[], day: Day): Shown[] {
  return inForce(standards, path, day)
    .reverse()
    .map((standard) => ({ standard, ...neighboursOf(standard, standards, day) }))
}

/** The versions of the same area around this one. */
export function neighboursOf(
  standard: Standard,
  standards: readonly Standard[],
  day: Day,
): Pick<Shown, 'earlier' | 'coming'> {
  const others = standards.filter(({ areaId, id }) => areaId === standard.areaId && id !== standard.id)
  const byDay = [...others].sort((one, other) => (one.effectiveDay < other.effectiveDay ? 1 : -1))
  return {
    earlier: byDay.filter(({ effectiveDay }) => effectiveDay < standard.effectiveDay),
    coming: byDay.filter(({ effectiveDay }) => effectiveDay > standard.effectiveDay && effectiveDay > day),
  }
}
