import type { RegistrationView } from '../../../domain/ceremonies/api'
import type { ceremoniesApi } from '../../../domain/ceremonies/api'
import type { InputOf } from '../../../domain/contract'
import { ACTIONS, type Action, type Flag } from '../../../domain/ceremonies/workflow'

export type Decision = InputOf<typeof ceremoniesApi.decideRegistration>['decision']
/** Decisions that need a reason at most. */
export type DecisionName = Exclude<
  Decision['action'],
  'handOver' | 'close' | 'dismissDuplicate' | 'standAside' | 'revoke' | 'sendToTown'
>

interface DecisionWords {
  /** What is asked on the sheet. */
  ask: string
  /** What follows, told before it is done. */
  follows: string
  /** Ready-made words, to press instead of typing. */
  phrases: readonly string[]
}

/** The council's decisions in order of weight, the lightest first. */
export const DECISION_WORDS: Readonly<Record<DecisionName, DecisionWords>> = {
  takeUp: { ask: '', follows: '', phrases: [] },
  return: {
    ask: '要补什么？',
    follows: '这家人会收到消息，补好了再回到您这里。',
    phrases: ['请写明酒席在哪家办', '请写明掌勺的是谁', '请核对一下日子', '请补上收礼方是哪个村'],
  },
  sendToMeeting: {
    ask: '为什么要上会？',
    follows: '上会以后由会长写结果，这家人会知道在商量。',
    phrases: ['超过约定，大家商量一下', '两村标准不一样，商量一下'],
  },
  advise: {
    ask: '建议怎么调整？',
    follows: '这家人会看到您的建议，可以改了再报。',
    phrases: ['桌数减到标准内', '彩礼和两家再商量一下', '烟酒换成标准内的', '婚车减到标准内'],
  },
  approve: {
    ask: '同意备案？',
    follows: '这家人会收到“同意备案”的消息。',
    phrases: ['已和两家商量好', '家里情况特殊，理事会同意'],
  },
}

export const DECISIONS: readonly DecisionName[] = ['takeUp', 'return', 'sendToMeeting', 'advise', 'approve']

/** The decisions this reader may take now, the lightest first. */
export function decisionsOf(view: Pick<RegistrationView, 'actions'>): DecisionName[] {
  return DECISIONS.filter((name) => view.actions.includes(name satisfies Action))
}

/** The expected one, drawn filled: agreeing when all is within, talking when something is beyond, taking up a funeral. */
export function expectedOf(names: readonly DecisionName[], flags: readonly Flag[]): DecisionName | undefined {
  const first = flags.includes('overStandard') ? 'advise' : 'approve'
  return [first, 'approve', 'takeUp'].find((name): name is DecisionName => names.some((one) => one === name))
}

/** The words on a decision's button. */
export function nameOf(name: DecisionName): string {
  return ACTIONS[name].name
}

/** A decision as the cloud takes it. */
export function decisionOf(action: DecisionName, reason: string): Decision {
  return action === 'takeUp' ? { action } : { action, reason: reason.trim() }
}
