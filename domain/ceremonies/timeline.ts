import { monthDayText, dayOf, type Day } from '../calendar'
import type { RegistrationEntry } from './entries'
import { answerDay } from './due'
import { fold } from './fold'
import type { RegistrationState } from './registration-state'
import type { Ceremony } from './kinds'
import { summarise } from './summarise'
import type { Action } from './workflow'

/** `now` is where the matter stands, `pending` is still to come, `attention` asks something of the family. */
export type StepTone = 'done' | 'attention' | 'now' | 'pending'

export interface TimelineStep {
  title: string
  /** ISO instant; absent for what is still to come. */
  at?: string
  /** Who, or in their own words why; empty when there is nothing to add. */
  note: string
  tone: StepTone
}

export interface TimelineNames {
  /** How an actor is shown, already masked: 本人, 会长 王×. */
  nameOf?: (personId: string) => string
}

const COUNCIL_WORD = '理事会'

/** One sentence for each thing that was done, as the family reads it. */
const STEP_TITLES = {
  submit: '提交报备',
  correct: '改过内容',
  complete: '补齐了情况',
  withdraw: '自己撤回了',
  reschedule: '改了日子',
  cancel: '这件事不办了',
  askReview: `请${COUNCIL_WORD}再看看`,
  report: '办完后说了情况',
  answerDay: '家里回了话',
  takeUp: `${COUNCIL_WORD}有人接了`,
  handOver: '换了一位理事来办',
  return: `${COUNCIL_WORD}请您补充`,
  sendToMeeting: `${COUNCIL_WORD}要开会商量`,
  sendToTown: `${COUNCIL_WORD}请镇里看看`,
  townAnswer: '镇里说了意见',
  approve: '同意备案',
  advise: '建议调整',
  revoke: '答复撤回，再看一次',
  recordDay: '理事到场看过',
  close: '办结',
  absorb: '两家报的并成了一件',
  merge: '并到另一家报的那一件里了',
  dismissDuplicate: '核对过，不是重复报的',
  standAside: '有一位理事回避了',
  noteDuplicate: '像是两家都报了，理事会来核对',
  tellChair: '已催会长',
  escalate: '已报给镇里帮着催',
} as const satisfies Record<Action, string>

const CEREMONY_TITLES: Readonly<Record<Ceremony, Partial<Record<Action, string>>>> = {
  wedding: {},
  feast: {},
  funeral: { submit: '已经受理', takeUp: '有理事来联系您了', recordDay: '理事到家帮过忙' },
}

const ATTENTION: readonly Action[] = ['return', 'advise', 'revoke']

/** What has happened to a registration and what is still to come, in a villager's words. Takes its history, oldest first. */
export function timeline(
  history: readonly RegistrationEntry[],
  { nameOf = () => '' }: TimelineNames = {},
): TimelineStep[] {
  const state = fold(history)
  const done = history.flatMap((entry, place) => stepsOf(entry, history[place - 1], state.ceremony, nameOf))
  return [...done, ...comingSteps(state)]
}

function stepsOf(
  entry: RegistrationEntry,
  before: RegistrationEntry | undefined,
  ceremony: Ceremony,
  nameOf: (personId: string) => string,
): TimelineStep[] {
  const note = [nameOf(entry.by), quoted(reasonOf(entry))].filter(Boolean).join('：')
  const tone: StepTone = ATTENTION.includes(entry.action) ? 'attention' : 'done'
  const step: TimelineStep = { title: titleOf(entry, before, ceremony), at: entry.at, note, tone }
  return entry.action === 'submit' ? [step, ...comparison(entry)] : [step]
}

function titleOf(
  entry: RegistrationEntry,
  before: RegistrationEntry | undefined,
  ceremony: Ceremony,
): string {
  if (entry.action === 'correct' && before?.action === 'return') return '已补充，重新提交'
  if (entry.action === 'submit' && before !== undefined) return '又提交了一次'
  if (entry.action === 'submit' && entry.data.counter === true) return '理事代着报上了'
  if (entry.action === 'answerDay') return entry.data.agrees ? '家里看了，说没出入' : '家里另有说法'
  if (entry.action === 'approve' && entry.data.label) return entry.data.label
  return CEREMONY_TITLES[ceremony][entry.action] ?? STEP_TITLES[entry.action]
}

function comparison(entry: Extract<RegistrationEntry, { action: 'submit' }>): TimelineStep[] {
  const { findings } = entry.data.judgement
  const { counts } = summarise(findings)
  const judged = counts.within + counts.over + counts.advisedOver
  if (judged === 0) return []
  const beyond = findings.filter(({ outcome }) => outcome === 'over' || outcome === 'advisedOver')
  const said = beyond.map(({ name, headline }) => `${name}${headline}`).join('，')
  const rest = counts.within > 0 ? '，其余在内' : ''
  const titles = [...new Set(beyond.map(({ clause }) => clause.standardTitle))]
  const title = beyond.length === 0 ? '对照标准：都在标准内' : `对照标准：${said}${rest}`
  return [{ title, at: entry.at, note: titles.join('、'), tone: 'done' }]
}

function reasonOf(entry: RegistrationEntry): string {
  if ('reason' in entry.data) return entry.data.reason ?? ''
  return 'note' in entry.data ? entry.data.note : ''
}

function quoted(reason: string): string {
  return reason === '' ? '' : `“${reason}”`
}

function comingSteps(state: RegistrationState): TimelineStep[] {
  if (state.status === 'closed' || state.status === 'withdrawn' || state.status === 'draft') return []
  const ahead = [...(state.status === 'open' ? [waiting(state), pending('同意备案')] : []), ...theDay(state)]
  const [first, ...rest] = ahead
  return first ? [{ ...first, tone: 'now' }, ...rest] : []
}

function waiting(state: RegistrationState): TimelineStep {
  if (state.flags.includes('returned')) return pending('等您补充', '补好再提交就行，前面填的都在。')
  if (state.flags.includes('atTown')) return pending('镇里正在看', '看完了理事会接着办')
  if (state.flags.includes('atMeeting')) {
    const when = state.meetingDay === '' ? '' : `${monthDayText(state.meetingDay)}开会，`
    return pending('理事会正在商量', `${when}有结果会发微信提醒`)
  }
  return pending('理事会正在看', `最晚 ${monthDayText(dueDay(state))}有结果，会发微信提醒`)
}

// The due instant is the midnight that ends the answer day.
function dueDay(state: RegistrationState): Day {
  return state.dueAt === '' ? answerDay(state.updatedAt) : dayOf(Date.parse(state.dueAt) - 1)
}

function theDay(state: RegistrationState): TimelineStep[] {
  if (state.flags.includes('dayRecorded') || state.flags.includes('lateEntry')) return [pending('办结')]
  if (state.ceremony !== 'funeral') return [pending(`${DAY_NAMES[state.ceremony]}当天，理事到场帮忙`)]
  const taken = !state.flags.includes('untaken')
  const call = taken ? [] : [pending('理事马上给您打电话', '两小时内没人联系，镇里会接着找人')]
  const fill = state.flags.includes('incomplete') ? [pending('补齐其余情况', completion(state))] : []
  return [...call, ...fill, pending('出殡当天，理事到家帮忙')]
}

function completion({ completeBy }: RegistrationState): string {
  return completeBy === '' ? '' : `${monthDayText(completeBy)}以前补上就行`
}

const DAY_NAMES = { wedding: '婚礼', feast: '办席' } as const

function pending(title: string, note = ''): TimelineStep {
  return { title, note, tone: 'pending' }
}
