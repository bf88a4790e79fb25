import { CADRE_TABS, type CadreTab } from '../../../domain/ceremonies/cadre-api'

const isTab = (key: string): key is CadreTab => key in CADRE_TABS

/** The parts of the list, what waits for the office first. */
export const TABS: readonly CadreTab[] = Object.keys(CADRE_TABS).filter(isTab)

/** What an empty part of the list says. */
export const EMPTY_WORDS: Readonly<Record<CadreTab, { title: string; more: string }>> = {
  waiting: { title: '都看完了', more: '有新报上来的，这里会有。' },
  due: { title: '没有该报事后的', more: '办完了、还在日子以内的，会在这里。' },
  overdue: { title: '没有过期没报的', more: '办完以后过了日子还没报的，会在这里。' },
  returned: { title: '没有等补充的', more: '请他补充的，会在这里等着。' },
  seen: { title: '还没有看过的', more: '看过的、办结的、撤回的，会在这里。' },
}
