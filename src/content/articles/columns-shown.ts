import type { Column } from '../../../domain/content/columns'
import { COLUMN_CHOICES } from '../editor/choices'

/** One column, or all of them together. */
export type Shown = Column | 'all'

/** What one may choose among, all of them first. */
export const COLUMNS_SHOWN: readonly { value: Shown; words: string }[] = [
  { value: 'all', words: '全部' },
  ...COLUMN_CHOICES.map(({ value, label }) => ({ value, words: label })),
]

/** The column an address names; all of them when it names none. */
export function shownIn(name: string): Shown {
  return COLUMNS_SHOWN.find(({ value }) => value === name)?.value ?? 'all'
}
