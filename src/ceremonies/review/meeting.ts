import type { Day } from '../../../domain/calendar'
import { quorumOf } from '../../../domain/ceremonies/quorum'

/** A meeting as it is being written down. */
export interface MeetingDraft {
  day: Day
  /** Members ticked on the list, by name. */
  ticked: readonly string[]
  /** Further names as typed, with any sign between them. */
  typed: string
  /** How many the council has; undefined while nothing is typed. */
  size: number | undefined
}

/** Everyone who came, each once. */
export function whoCame({ ticked, typed }: Pick<MeetingDraft, 'ticked' | 'typed'>): string[] {
  const further = typed.split(/[\s、，,;；]+/).filter((name) => name !== '')
  return [...new Set([...ticked, ...further])]
}

/** Whether enough came, in words, as one writes it down. */
export function quorumWords(came: number, size: number | undefined): { enough: boolean; words: string } {
  if (size === undefined || size < 1) return { enough: false, words: '先写理事会一共几个人' }
  if (came > size) return { enough: false, words: `来了 ${came} 人，比一共的 ${size} 人还多，请核对` }
  const least = quorumOf(size)
  if (came >= least) return { enough: true, words: `${size} 人来了 ${came} 人，够三分之二` }
  return { enough: false, words: `${size} 人来了 ${came} 人，至少要到 ${least} 人才能定` }
}
