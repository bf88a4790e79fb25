import { dayOf, monthDayText } from '../calendar'
import type { CadreEntry, Reminding } from './cadre-entries'
import { awaitsAfter, type CadreState } from './cadre-fold'
import type { TimelineStep } from './timeline'

const REMINDED = {
  due: '提醒过：办完了，该报事后了',
  overdue: '提醒过：事后报告过了日子',
  asked: '纪检提醒了一声',
} as const satisfies Record<Reminding, string>

/**
 * What has happened to a report and what is still to come, in plain words.
 * @param nameOf how an actor is shown: 本人, 纪检 秦×示.
 */
export function cadreTimeline(
  history: readonly CadreEntry[],
  state: CadreState,
  nameOf: (personId: string) => string,
): TimelineStep[] {
  const done = history.map((entry, place): TimelineStep => {
    const by = entry.by === 'clock' ? '' : nameOf(entry.by)
    return {
      title: titleOf(entry, history[place - 1]),
      at: entry.at,
      note: [by, quoted(wordsOf(entry))].filter(Boolean).join('：'),
      tone: entry.action === 'return' || entry.action === 'remind' ? 'attention' : 'done',
    }
  })
  return [...done, ...coming(state)]
}

function titleOf(entry: CadreEntry, before: CadreEntry | undefined): string {
  switch (entry.action) {
    case 'submit':
      return { before: '事前报告交上了', oral: '口头报告记下了', after: '事后报告交上了' }[entry.data.kind]
    case 'follow':
      return '事后报告交上了'
    case 'correct':
      return before?.action === 'return' ? '已补充，重新交上了' : '改过内容'
    case 'withdraw':
      return '自己撤回了'
    case 'note':
      return '纪检看过了'
    case 'return':
      return '纪检请补充'
    case 'remind':
      return REMINDED[entry.data.why]
  }
}

function wordsOf({ data }: CadreEntry): string {
  if ('reason' in data) return data.reason
  return 'words' in data ? data.words : ''
}

function quoted(words: string): string {
  return words === '' ? '' : `“${words}”`
}

function coming(state: CadreState): TimelineStep[] {
  if (state.status === 'closed' || state.status === 'withdrawn') return []
  const reading: TimelineStep[] = state.status === 'submitted' ? [pending('纪检在看')] : []
  const mending: TimelineStep[] = state.status === 'returned' ? [pending('等补充', '补好再交就行')] : []
  const after = awaitsAfter(state) ? [pending('办完以后报一次', afterNote(state))] : []
  const [first, ...rest] = [...reading, ...mending, ...after, pending('办结')]
  return first === undefined ? [] : [{ ...first, tone: 'now' }, ...rest]
}

function afterNote({ judgement, facts }: CadreState): string {
  const by = `最晚 ${monthDayText(judgement.afterDue)}`
  return facts.day === undefined ? `${by}，出殡的日子定了可以改` : by
}

function pending(title: string, note = ''): TimelineStep {
  return { title, note, tone: 'pending' }
}

/** Where a report stands to its days, in one sentence; empty when there is nothing to say. `now` is an ISO instant. */
export function dueSentence(state: CadreState, now: string): string {
  if (!awaitsAfter(state)) return ''
  const { heldOn, afterDue } = state.judgement
  const today = dayOf(now)
  const by = monthDayText(afterDue)
  if (afterDue < today) return `事后报告过了日子（${by}），现在报也行`
  return heldOn < today ? `办完了，最晚 ${by}报事后` : `办完以后，最晚 ${by}报事后`
}
