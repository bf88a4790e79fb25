import { COLUMNS, type Column } from '../../../domain/content/columns'

/** The columns an article may stand in. */
export const COLUMN_CHOICES = Object.keys(COLUMNS)
  .filter((key): key is Column => key in COLUMNS)
  .map((value) => ({ value, label: COLUMNS[value] }))

/** Written here, or taken over. */
export const ORIGINS = [
  { value: 'own', label: '自己写的' },
  { value: 'reposted', label: '转载的' },
] as const
