import { monthDayText } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import type { OutcomeKind } from '../../../domain/ceremonies/outcome-rule'
import type { GivenOutcome } from '../../../domain/ceremonies/entries'

export interface OutcomeWords {
  title: string
  text: string
}

type Say = (outcome: GivenOutcome) => OutcomeWords

const CELEBRATION: Readonly<Record<OutcomeKind, Say>> = {
  thanks: () => ({ title: '谢谢您家', text: '照大家约定的办，给村里带了好头。' }),
  certificate: () => ({ title: '给您家发一张证书', text: '点下面的“看证书”，可以存下来、印出来。' }),
  preference: () => ({ title: '评选优先', text: '评最美家庭、身边好人的时候，理事会优先推荐您家。' }),
  talk: () => ({ title: '上门坐坐', text: '理事想和您家聊一聊，一起想想办法，只在家里说。' }),
  reminder: () => ({ title: '下回早点说', text: '这回报得晚了些，别的什么也不影响。' }),
  pause: ({ until = '' }) => ({
    title: '评选先等一等',
    text: `${until === '' ? '这一阵' : `到 ${until.slice(0, 4)} 年 ${monthDayText(until)}为止`}先不推荐参加评选，到期自己恢复，别的什么也不影响。`,
  }),
}

const FUNERAL: Partial<Record<OutcomeKind, Say>> = {
  thanks: () => ({ title: '谢谢您家', text: '丧事从简，照约定办，理事会谢谢您家。' }),
  certificate: () => ({ title: '一封谢帖', text: '理事会写给您家的几句话，点下面的“看谢帖”。' }),
}

/** What followed, in kind words. Only the family and the council ever read them. */
export function outcomeWords({ ceremony, outcomes }: Pick<RegistrationView, 'ceremony' | 'outcomes'>) {
  // Village and town may both say thanks; the family reads it once.
  const once = outcomes.filter(({ kind }, place) => outcomes.findIndex((one) => one.kind === kind) === place)
  return once.map((outcome) => {
    const say = (ceremony === 'funeral' ? FUNERAL[outcome.kind] : undefined) ?? CELEBRATION[outcome.kind]
    return { ...say(outcome), clause: outcome.clause }
  })
}
