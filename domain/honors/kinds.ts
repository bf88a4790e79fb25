import type { Role } from '../people'

/** Whom a selection honours: a person, a household, or a household's courtyard. */
export const SUBJECTS = { person: '个人', household: '家庭', courtyard: '庭院' } as const

export type Subject = keyof typeof SUBJECTS

const isSubject = (key: string): key is Subject => key in SUBJECTS
export const SUBJECT_KEYS: Subject[] = Object.keys(SUBJECTS).filter(isSubject)

/** The offices that run selections. */
export const OFFICES = { civility: '文明办', women: '妇联' } as const satisfies Partial<Record<Role, string>>

export type Office = keyof typeof OFFICES

const isOffice = (key: string): key is Office => key in OFFICES
export const OFFICE_KEYS: Office[] = Object.keys(OFFICES).filter(isOffice)

/** Who may be asked to score. */
export const SCORER_ROLES = ['civility', 'women', 'leader', 'editor', 'discipline'] as const satisfies Role[]

/** Who does a village's part: the look, the visit, what was agreed to on paper. */
export const VILLAGE_ROLES = ['villageCommittee', 'chair', 'council'] as const satisfies Role[]

/** Who may read everything of a selection besides those who work on it. */
export const HONOR_READERS = [
  'civility',
  'women',
  'leader',
  'villageCommittee',
  'chair',
  'council',
] as const satisfies Role[]

/** Who may see which selections there are: readers, and whoever may be asked to score. */
export const SELECTION_READERS = [...HONOR_READERS, 'editor', 'discipline'] as const satisfies Role[]
