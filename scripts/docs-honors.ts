import {
  NOMINATION_ACTIONS,
  NOMINATION_FLAGS,
  NOMINATION_STATUSES,
  NOMINATION_VIEWERS,
  NOMINATION_WORKFLOW,
  type NominationAction,
  type NominationFlag,
  type NominationStatus,
  type NominationViewerRole,
} from '../domain/honors'
import { code, entriesOf, table } from './markdown'

const NOTHING = '—'

interface Offer {
  action: NominationAction
  by: readonly NominationViewerRole[]
  needs?: readonly NominationFlag[]
  unless?: readonly NominationFlag[]
}

/** Who may do what with a nomination. */
export function honorsSection(): string[] {
  const judging = entriesOf(NOMINATION_ACTIONS).filter(([, { judges }]) => judges)
  const statuses = entriesOf(NOMINATION_STATUSES).map(([status]) => status)
  return [
    '## 推荐和评选',
    '',
    '身边好人由文明办办，最美家庭、最美庭院由妇联办；评分的人互相看不到分，评完才看得到。公示、命名要本人同意，有未成年人还要监护人同意。',
    '',
    ...table(['到了哪一步', '可以办', '谁', '要有标记', '不能有标记'], statuses.flatMap(rowsOf)),
    ...table(
      ['标记', '叫法'],
      entriesOf(NOMINATION_FLAGS).map(([flag, word]) => [code(flag), word]),
    ),
    `自家、亲戚，和自己推荐的、一起推荐的，谁也不能办这几样：${judging.map(([, { name }]) => name).join('、')}；也不能打分，不能核实异议。`,
    '',
  ]
}

function rowsOf(status: NominationStatus): string[][] {
  const offers: readonly Offer[] = NOMINATION_WORKFLOW[status]
  const words = (flags: readonly NominationFlag[]) =>
    flags.map((flag) => NOMINATION_FLAGS[flag]).join('、') || NOTHING
  return offers.map(({ action, by, needs = [], unless = [] }) => [
    `${NOMINATION_STATUSES[status]} ${code(status)}`,
    `${NOMINATION_ACTIONS[action].name} ${code(action)}`,
    by.map((role) => NOMINATION_VIEWERS[role]).join('、'),
    words(needs),
    words(unless),
  ])
}
