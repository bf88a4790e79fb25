import type { RegistrationView, ceremoniesApi } from '../../../domain/ceremonies/api'
import type { InputOf } from '../../../domain/contract'
import { ACTIONS, type Action, type Flag } from '../../../domain/ceremonies/workflow'

export type Decision = InputOf<typeof ceremoniesApi.decideRegistration>['decision']

/** One step as it is sent: the council's, or the town's opinion. */
export type Step = Decision | { action: 'townAnswer'; reason: string }

/** What stands at the foot of a record. Doubles are settled where they are shown. */
export type StepName = Exclude<Step['action'], 'dismissDuplicate'> | 'recordDay'

interface StepWords {
  /** What is asked on the sheet. */
  ask: string
  /** What follows, told before it is done. */
  follows: string
  /** Whom the reason is written to. */
  to: string
  /** Ready-made words, to press instead of typing. */
  phrases: readonly string[]
}

const FAMILY = '写给这家人'
const NO_WORDS: StepWords = { ask: '', follows: '', to: FAMILY, phrases: [] }

/** The steps in order of weight, the lightest first, with the words of their sheets. */
export const STEP_WORDS: Readonly<Record<StepName, StepWords>> = {
  takeUp: { ...NO_WORDS, follows: '这件以后由您和这家联系。' },
  return: {
    ask: '要补什么？',
    follows: '这家人会收到消息，补好了再回到您这里。',
    to: FAMILY,
    phrases: ['请写明酒席在哪家办', '请写明掌勺的是谁', '请核对一下日子', '请补上收礼方是哪个村'],
  },
  recordDay: { ...NO_WORDS, follows: '到场看了桌数、烟酒这些，记下来。' },
  townAnswer: {
    ask: '镇里怎么看？',
    follows: '意见给理事会，还是由理事会和这家商量着定。',
    to: '写给理事会',
    phrases: ['建议按村里的标准来', '情况特殊，可以体谅', '建议两家再商量一次'],
  },
  advise: {
    ask: '建议怎么调整？',
    follows: '这家人会看到您的建议，可以改了再报。',
    to: FAMILY,
    phrases: ['桌数减到标准内', '彩礼和两家再商量一下', '烟酒换成标准内的', '婚车减到标准内'],
  },
  approve: {
    ask: '同意备案？',
    follows: '这家人会收到“同意备案”的消息。',
    to: FAMILY,
    phrases: ['已和两家商量好', '家里情况特殊，理事会同意'],
  },
  close: {
    ask: '办结这一件？',
    follows: '办结以后只看不改。结果只有这家人和理事会看得到。',
    to: FAMILY,
    phrases: ['办得简朴，谢谢支持', '谢谢配合'],
  },
  sendToMeeting: {
    ask: '为什么要上会？',
    follows: '上会以后由会长写结果，这家人会知道在商量。',
    to: FAMILY,
    phrases: ['超过约定，大家商量一下', '两村标准不一样，商量一下'],
  },
  sendToTown: {
    ask: '请镇里看什么？',
    follows: '镇里文明办说个意见，定还是理事会定。这家人会知道在请镇里看。',
    to: '写给镇里',
    phrases: ['两村标准不一样，不知道按哪边', '家里情况特殊，拿不准', '谈了几次没谈拢'],
  },
  handOver: {
    ask: '转给哪位理事？',
    follows: '他会收到消息，以后由他和这家联系。',
    to: '写给他',
    phrases: ['他和这家熟，好说话', '我这几天不在村里'],
  },
  standAside: {
    ask: '这家我要回避？',
    follows: '自家、亲戚家的事，回避了大家都放心。回避以后这一件您只能看，不能办，也不能改回来。',
    to: '想说的话',
    phrases: ['是我家亲戚', '是我家邻居，走得近'],
  },
  revoke: {
    ask: '为什么撤回决定？',
    follows: '这一件会回到“等我处理”，再答复一次。这家人会收到消息。',
    to: FAMILY,
    phrases: ['有几项当时没看清', '两家的情况变了'],
  },
}

const isStep = (key: string): key is StepName => key in STEP_WORDS
const STEPS: readonly StepName[] = Object.keys(STEP_WORDS).filter(isStep)

/** Those that stand at the foot before the rest, the weightiest first; there is room for three. */
const FOOT: readonly StepName[] = [
  'townAnswer',
  'approve',
  'advise',
  'return',
  'close',
  'recordDay',
  'takeUp',
]
const FOOT_ROOM = 3

/** The steps this reader may take now, the lightest first. */
export function stepsFor({ actions }: Pick<RegistrationView, 'actions'>): StepName[] {
  return STEPS.filter((name) => actions.includes(name satisfies Action))
}

/** What stands at the foot, and what behind 更多办法; both the lightest first. */
export function footOf(names: readonly StepName[]): { foot: StepName[]; more: StepName[] } {
  const first = FOOT.filter((name) => names.includes(name)).slice(0, FOOT_ROOM)
  const foot = names.filter((name) => first.includes(name))
  const more = names.filter((name) => !first.includes(name))
  // One more button takes no more room than a way to it.
  return more.length === 1 ? { foot: [...foot, ...more], more: [] } : { foot, more }
}

/** The expected one, drawn filled: agreeing when all is within, talking when something is beyond; on the day, looking. */
export function expectedOf(names: readonly StepName[], flags: readonly Flag[]): StepName | undefined {
  const answer: StepName = flags.includes('overStandard') ? 'advise' : 'approve'
  const afterwards: StepName = flags.includes('dayRecorded') ? 'close' : 'recordDay'
  const wanted: readonly StepName[] = ['townAnswer', answer, 'approve', 'takeUp', afterwards, 'close']
  return wanted.find((name) => names.includes(name))
}

/** The words on a step's button. */
export function nameOf(name: StepName): string {
  return ACTIONS[name].name
}

/** Whether the answer is that of a meeting, which then says who came. */
export function needsMeeting(name: StepName, flags: readonly Flag[]): name is 'approve' | 'advise' {
  return (name === 'approve' || name === 'advise') && flags.includes('atMeeting')
}
