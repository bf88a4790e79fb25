import type { NominationFlag, NominationStatus } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'
import type { TagTone } from '../../ui/Tag'

/** The steps of a village, in the order in which they come up. */
export const STAFF_STEPS = ['look', 'visit', 'agreeOnPaper', 'return'] as const

export type StaffStep = (typeof STAFF_STEPS)[number]

type Standing = { status: NominationStatus; flags: readonly NominationFlag[] }

/** What the village may do here now, what comes next first. */
export function staffSteps({ actions, flags }: Pick<NominationView, 'actions' | 'flags'>): StaffStep[] {
  const mayStill = (step: StaffStep) => step !== 'agreeOnPaper' || lacksAgreement(flags)
  return STAFF_STEPS.filter((step) => actions.includes(step) && mayStill(step))
}

/** What comes next for the village, in a sentence; empty when nothing does. */
export function nextWords({ status, flags }: Standing): string {
  if (flags.includes('returned')) return '已经请推荐的人补充了，补好再看。'
  if (status === 'named' || status === 'ended' || status === 'onNotice') return ''
  if (!flags.includes('looked')) return '先把文字和照片看一遍，没有不该公开的再往下办。'
  if (status === 'submitted') return '内容看过了，接下来去走访，再开会评议。'
  return lacksAgreement(flags) ? '公示以前，要等本人同意。' : ''
}

function lacksAgreement(flags: readonly NominationFlag[]): boolean {
  return !flags.includes('agreed') || (flags.includes('needsGuardian') && !flags.includes('guardianAgreed'))
}

/** The marks of a nomination in the village's list: what is lacking first. */
export function taskTags({ status, flags }: Standing): { words: string; tone: TagTone }[] {
  const has = (flag: NominationFlag) => flags.includes(flag)
  const isOpen = status === 'submitted' || status === 'recommended' || status === 'scored'
  const toLook = isOpen && !has('looked') && !has('returned')
  const marks: { when: boolean; words: string; tone: TagTone }[] = [
    { when: isOpen && has('paused'), words: '暂停参评', tone: 'slate' },
    { when: isOpen && has('returned'), words: '等补充', tone: 'amber' },
    { when: toLook, words: '内容还没看', tone: 'amber' },
    { when: status === 'submitted' && has('looked'), words: '该走访了', tone: 'amber' },
    { when: isOpen && !has('agreed'), words: '本人还没同意', tone: 'amber' },
    {
      when: isOpen && has('needsGuardian') && !has('guardianAgreed'),
      words: '监护人还没同意',
      tone: 'amber',
    },
    { when: status === 'onNotice' && has('noticeOver'), words: '公示期满', tone: 'jade' },
    { when: has('onPaper'), words: '纸质推荐', tone: 'slate' },
  ]
  return marks.filter(({ when }) => when).map(({ words, tone }) => ({ words, tone }))
}
