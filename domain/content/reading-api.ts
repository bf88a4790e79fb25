import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { ulid } from '../fields'

const declare = actionsOf('content')

/** What readers of articles send beside reading. */
export const readingApi = {
  /** Counts one opening of an article; the page calls it after it has shown it. Whose it is stays unknown. */
  countReading: declare('countReading', {
    input: v.strictObject({ articleId: ulid }),
    access: { who: 'anyone' },
    output: answers<{ counted: boolean }>(),
  }),
}
