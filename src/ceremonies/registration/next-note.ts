import { monthDayText, type Day } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'

export interface NextNote {
  title: string
  text: string
  /** Asks something of the family; otherwise it only tells. */
  asks: boolean
}

type Seen = Pick<
  RegistrationView,
  | 'status'
  | 'flags'
  | 'ceremony'
  | 'returnReason'
  | 'completeBy'
  | 'mergedInto'
  | 'statusName'
  | 'dayAnswer'
  | 'looks'
>

/** What the family should know first, in a few words; undefined when the timeline says enough. `today` is an ISO day. */
export function nextNote(view: Seen, today: Day): NextNote | undefined {
  if (view.mergedInto !== '')
    return {
      title: '两家报的并成一件了',
      text: '两家报的是同一件喜事，理事会并成了一份，往后看那一份就行。',
      asks: false,
    }
  if (view.status === 'withdrawn')
    return { title: '这份已经撤回', text: '理事会没有在看。前面填的都在，改一改还能再报。', asks: false }
  if (view.flags.includes('returned')) return { title: '理事会请您补充', text: view.returnReason, asks: true }
  if (view.status === 'closed') return undefined
  if (view.looks.length > 0 && view.dayAnswer === undefined)
    return { title: '理事记下了当天的情况', text: '请您看看对不对，有出入就说。', asks: true }
  if (view.flags.includes('incomplete')) return completion(view.completeBy, today)
  if (view.status === 'decided' && view.statusName === '建议调整')
    return { title: '理事会建议调整', text: '能调的改一改再报；有难处，可以请理事会再看看。', asks: true }
  return undefined
}

function completion(completeBy: Day | '', today: Day): NextNote {
  const isPast = completeBy === '' || completeBy < today
  const title = isPast ? '还有几样要补' : `${monthDayText(completeBy)}以前补上就行`
  const text = isPast
    ? '什么时候方便，什么时候补。不会填就打电话，理事帮着填。'
    : '先把事办好。出殡的日子、招待了多少桌，过后补上。'
  return { title, text, asks: false }
}
