import { dayOf, type Day } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { availableActions, type Action } from '../../../domain/ceremonies/workflow'
import type { IconName } from '../../ui/Icon'

/** What the family itself may do, each either a page of its own or a question on a sheet. */
export const FAMILY_ACTIONS = {
  correct: { name: '改内容', note: '改好了，理事会重新看', icon: 'edit', page: 'wedding' },
  complete: { name: '补齐情况', note: '记得多少填多少', icon: 'edit', page: 'wedding' },
  submit: { name: '重新报上去', note: '前面填的都在，改一改再报', icon: 'edit', page: 'wedding' },
  reschedule: { name: '改日子', note: '换一天办，按新日子再对一遍标准', icon: 'clock', page: 'reschedule' },
  report: { name: '办完说一声', note: '实际办了多少，和报的不一样的改一改', icon: 'check', page: 'after' },
  answerDay: { name: '回个话', note: '理事记的当天情况，对不对说一声', icon: 'question', page: '' },
  askReview: { name: '请再看看', note: '说说为什么，理事会再看一回', icon: 'flag', page: '' },
  withdraw: { name: '撤回', note: '先不报了，想报的时候还能再报', icon: 'back', page: '' },
  cancel: { name: '不办了', note: '这件事不办了，报备到这里为止', icon: 'close', page: '' },
} as const satisfies Partial<Record<Action, { name: string; note: string; icon: IconName; page: string }>>

export type FamilyAction = keyof typeof FAMILY_ACTIONS
/** Asked on a sheet, since a few words are enough. */
export type SheetAction = 'answerDay' | 'askReview' | 'withdraw' | 'cancel'

type Seen = Pick<
  RegistrationView,
  'actions' | 'flags' | 'status' | 'ceremony' | 'isParty' | 'facts' | 'dayAnswer' | 'completeBy'
>

/**
 * What may be done now. What was kept on the phone before the day does not know that the day has come, so its own people's actions
 * are reckoned anew by the ISO day.
 */
export function familyActions(view: Seen, today: Day): FamilyAction[] {
  const offered = new Set<Action>(view.actions)
  if (view.isParty && view.facts.day !== undefined && view.facts.day <= today) {
    const { status, ceremony } = view
    const viewer = { roles: ['applicant' as const], isParty: true, isKin: false }
    const reached = availableActions({ status, flags: [...view.flags, 'dayReached'], ceremony, viewer })
    if (reached.includes('report')) offered.add('report')
  }
  return ORDER.filter((action) => offered.has(action) && isUseful(action, view))
}

/** The one thing to do first, with its words; undefined when nothing waits for the family. */
export function mainAction(
  view: Seen,
  actions: readonly FamilyAction[],
): { action: FamilyAction; words: string } | undefined {
  const has = (action: FamilyAction) => actions.includes(action)
  if (has('correct') && view.flags.includes('returned')) return { action: 'correct', words: '去补充' }
  if (has('submit')) return { action: 'submit', words: FAMILY_ACTIONS.submit.name }
  if (has('answerDay') && view.dayAnswer === undefined)
    return { action: 'answerDay', words: '看了当天的记录，回个话' }
  if (has('complete') && view.flags.includes('incomplete'))
    return { action: 'complete', words: FAMILY_ACTIONS.complete.name }
  if (has('report')) return { action: 'report', words: FAMILY_ACTIONS.report.name }
  return undefined
}

const isFamilyAction = (key: string): key is FamilyAction => key in FAMILY_ACTIONS
const ORDER: readonly FamilyAction[] = Object.keys(FAMILY_ACTIONS).filter(isFamilyAction)

function isUseful(action: FamilyAction, { facts, flags }: Seen): boolean {
  // A funeral without its day gets it with all the rest.
  if (action === 'reschedule') return facts.day !== undefined
  // What was filled in once can be filled in again, under the name of mending.
  return action !== 'correct' || !flags.includes('incomplete')
}

/** Where an action leads; empty for one asked on a sheet. */
export function pageOf(action: FamilyAction, id: string): string {
  const { page } = FAMILY_ACTIONS[action]
  return page === '' ? '' : `/ceremonies/${page}/index?id=${id}`
}

export const today = (): Day => dayOf(Date.now())
