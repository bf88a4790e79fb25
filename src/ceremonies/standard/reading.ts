import type { Day } from '../../../domain/calendar'
import { monthDayText } from '../../../domain/calendar'
import { applicable } from '../../../domain/ceremonies/applicable'
import { CEREMONIES } from '../../../domain/ceremonies/kinds'
import type { Standard, Strength } from '../../../domain/ceremonies/standard'

/** The standards in force on an ISO day along a path of areas, the village's own first. */
export function inForce(standards: readonly Standard[], path: readonly string[], day: Day): Standard[] {
  const found = CEREMONIES.flatMap((ceremony) => applicable(standards, path, day, ceremony))
  return [...new Set(found)].sort((one, other) => path.indexOf(other.areaId) - path.indexOf(one.areaId))
}

/** Whether a clause is agreed or advised; undefined where nothing is measured by it. */
export function strengthOf(standard: Standard, clause: string): Strength | undefined {
  const resting = standard.measures.filter((measure) => measure.clause === clause)
  if (resting.length === 0) return undefined
  return resting.some(({ strength }) => strength === 'agreed') ? 'agreed' : 'advised'
}

/** "2026 年 1 月 1 日". */
export function fullDay(day: Day): string {
  return `${day.slice(0, 4)} 年 ${monthDayText(day)}`
}

/** The standard as it is read aloud. */
export function sentencesOf(standard: Standard): string[] {
  return [`${standard.title}。`, ...standard.clauses.map(({ number, text }) => `${number}，${text}`)]
}
