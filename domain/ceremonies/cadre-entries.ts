import type { CadreFacts, CadreKind } from './cadre'
import type { CadreJudgement } from './cadre-days'

/** What was told with how it stood to its days; personal values stand beside the chain. */
interface Told {
  facts: CadreFacts
  judgement: CadreJudgement
}

/** What the clock reminds of: the matter is over, or the days for the report afterwards are. */
export type ClockReminding = 'due' | 'overdue'

/** Why somebody was reminded; `asked` by the office. */
export type Reminding = ClockReminding | 'asked'

/** What each action writes down. */
export interface CadreEntryData {
  submit: Told & { kind: CadreKind }
  follow: Told
  correct: Told
  withdraw: { reason: string }
  note: { words: string }
  return: { reason: string }
  remind: { why: Reminding; words: string; /** The due day it reminded of. */ of: string }
}

/** One line of a report's history. `by` is a person's id, or `clock`; `at` an ISO instant. */
export type CadreEntry = {
  [Action in keyof CadreEntryData]: {
    id: string
    by: string
    at: string
    action: Action
    data: CadreEntryData[Action]
  }
}[keyof CadreEntryData]
