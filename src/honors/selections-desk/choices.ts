import type { NominationBucket, NominationRow } from '../../../domain/honors/nomination-views'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { whyNotClosed, whyNotNamed, whyNotOnNotice } from './words'

/** A step that several nominations take together. */
export interface Choice {
  step: 'closeScoring' | 'putOnNotice' | 'name'
  /** Its word, as on a button. */
  words: string
  /** Its word together with choosing, and what chooses everybody who can. */
  together: string
  all: string
  /** Why this one cannot take it; empty when it can. */
  whyNot(row: NominationRow): string
}

const CHOICES: Partial<Record<NominationBucket, Choice>> = {
  town: {
    step: 'closeScoring',
    words: '评分结束',
    together: '结束评分',
    all: '能结束的都选上',
    whyNot: whyNotClosed,
  },
  scored: {
    step: 'putOnNotice',
    words: '公示',
    together: '公示',
    all: '能公示的都选上',
    whyNot: whyNotOnNotice,
  },
  notice: { step: 'name', words: '命名', together: '命名', all: '能命名的都选上', whyNot: whyNotNamed },
}

/** What several of this list may be chosen for by the one who looks; undefined when nothing. */
export function choiceIn(bucket: NominationBucket, { actions }: SelectionView): Choice | undefined {
  const choice = CHOICES[bucket]
  // Who keeps an open selection puts on notice; closing scores is a step of the same people.
  if (choice === undefined || !actions.includes('putOnNotice')) return undefined
  return choice
}

/** How many may still be put on notice; undefined where the number is open. */
export function seatsLeft({ plan, counts }: Pick<SelectionView, 'plan' | 'counts'>): number | undefined {
  if (plan.seats === 0) return undefined
  return Math.max(0, plan.seats - (counts.notice ?? 0) - (counts.named ?? 0))
}
