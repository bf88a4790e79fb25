import {
  CADRE_ACTIONS,
  CADRE_FLAG_NAMES,
  CADRE_STATUSES,
  CADRE_STATUS_NAMES,
  CADRE_WORKFLOW,
  type CadreFlag,
  type CadreOffer,
  type CadreStatus,
  type CadreViewerRole,
} from '../domain/ceremonies/cadre-workflow'
import { ROLE_NAMES } from '../domain/people'
import { code, entriesOf, table } from './markdown'

const VIEWER_WORDS = {
  self: '报告人自己',
  discipline: ROLE_NAMES.discipline,
  clock: '程序到点自己办',
} as const satisfies Record<CadreViewerRole, string>

const NOTHING = '—'

/** Who may do what with a report of a cadre or party member. */
export function cadreSection(): string[] {
  const judging = entriesOf(CADRE_ACTIONS).filter(([, { judges }]) => judges)
  return [
    '## 党员、干部报告',
    '',
    '只有报告人自己和管到那里的纪检能看到、能办；理事会、村委会、镇领导、管理员都看不到。纪检每看一份都有记录。',
    '',
    ...table(['到了哪一步', '可以办', '谁', '要有标记', '不能有标记'], CADRE_STATUSES.flatMap(cadreRows)),
    ...table(
      ['标记', '叫法'],
      entriesOf(CADRE_FLAG_NAMES).map(([flag, word]) => [code(flag), word]),
    ),
    `自己的报告、登记过的亲戚的报告，纪检的人也不能办：${judging.map(([, { name }]) => name).join('、')}。`,
    '',
  ]
}

function cadreRows(status: CadreStatus): string[][] {
  const offers: readonly CadreOffer[] = CADRE_WORKFLOW[status]
  const where = `${CADRE_STATUS_NAMES[status]} ${code(status)}`
  if (offers.length === 0) return [[where, NOTHING, NOTHING, NOTHING, NOTHING]]
  const words = (flags: readonly CadreFlag[]) =>
    flags.map((flag) => CADRE_FLAG_NAMES[flag]).join('、') || NOTHING
  return offers.map(({ action, by, needs = [], unless = [] }) => [
    where,
    `${CADRE_ACTIONS[action].name} ${code(action)}`,
    by.map((role) => VIEWER_WORDS[role]).join('、'),
    words(needs),
    words(unless),
  ])
}
