/**
 * Few statuses; everything else about a nomination is a flag. `submitted` waits for its village, `recommended` for the township's
 * scores, `scored` for being chosen; `onNotice` is before the public, `named` on the roll, `ended` neither.
 */
export const NOMINATION_STATUSES = {
  submitted: '等村里走访',
  recommended: '等镇里评分',
  scored: '评完分了',
  onNotice: '正在公示',
  named: '已经命名',
  ended: '到此为止',
} as const

export type NominationStatus = keyof typeof NOMINATION_STATUSES

export const NOMINATION_FLAGS = {
  agreed: '本人同意了',
  needsGuardian: '要监护人同意',
  guardianAgreed: '监护人同意了',
  looked: '内容看过了',
  returned: '请补充',
  onPaper: '纸质推荐',
  objected: '有异议没办完',
  extended: '公示延长过',
  noticeOver: '公示期满',
  paused: '暂停参评',
} as const

export type NominationFlag = keyof typeof NOMINATION_FLAGS

/** Who someone is to one nomination. */
export const NOMINATION_VIEWERS = {
  nominator: '推荐人',
  nominee: '被推荐人',
  neighbour: '别的村民',
  village: '村里',
  office: '主办的妇联、文明办',
  program: '程序自己',
} as const

export type NominationViewerRole = keyof typeof NOMINATION_VIEWERS

/** Every step with its word. `judges`: closed to the nominee, the nominator and their kin (回避). */
export const NOMINATION_ACTIONS = {
  submit: { name: '推荐', judges: false },
  supplement: { name: '补充', judges: false },
  join: { name: '一起推荐', judges: false },
  withdraw: { name: '撤回推荐', judges: false },
  agree: { name: '同意参评', judges: false },
  decline: { name: '不参加评选', judges: false },
  consent: { name: '监护人同意', judges: false },
  agreeOnPaper: { name: '记下纸上的同意', judges: false },
  look: { name: '内容看过了', judges: true },
  return: { name: '请推荐人补充', judges: true },
  visit: { name: '记下走访和评议', judges: true },
  closeScoring: { name: '评分结束', judges: true },
  setAside: { name: '这次不选', judges: true },
  reopen: { name: '重新办', judges: true },
  putOnNotice: { name: '公示', judges: true },
  object: { name: '收到异议', judges: false },
  settle: { name: '异议办完', judges: true },
  name: { name: '命名', judges: true },
  recheck: { name: '复查', judges: true },
  revoke: { name: '撤销称号', judges: true },
  linkStory: { name: '写成文章', judges: false },
} as const satisfies Record<string, { name: string; judges: boolean }>

export type NominationAction = keyof typeof NOMINATION_ACTIONS

interface Offer {
  action: NominationAction
  by: readonly NominationViewerRole[]
  needs?: readonly NominationFlag[]
  unless?: readonly NominationFlag[]
}

const VILLAGE = ['village'] as const
const OFFICE = ['office'] as const
const STAFF = ['village', 'office'] as const

/** Agreement can be given, and taken back, at any time. */
const CONSENT = [
  { action: 'agree', by: ['nominee'], unless: ['agreed'] },
  { action: 'consent', by: ['nominee', 'nominator'], needs: ['needsGuardian'], unless: ['guardianAgreed'] },
  { action: 'agreeOnPaper', by: STAFF },
  { action: 'decline', by: ['nominee'] },
] as const satisfies readonly Offer[]

/** Nothing is public before a person has read it, the nominee agreed, and a guardian where there must be one. */
const LOOK = [
  { action: 'look', by: STAFF, unless: ['looked', 'returned'] },
  { action: 'return', by: STAFF, unless: ['returned'] },
  { action: 'supplement', by: ['nominator'] },
] as const satisfies readonly Offer[]

/** status × flags × role → steps: pages hide by it, functions refuse by it, docs/workflow.md is drawn from it. */
export const NOMINATION_WORKFLOW = {
  submitted: [
    ...LOOK,
    { action: 'join', by: ['neighbour'] },
    { action: 'withdraw', by: ['nominator'] },
    ...CONSENT,
    { action: 'visit', by: VILLAGE, needs: ['looked'], unless: ['returned'] },
  ],
  recommended: [
    ...LOOK,
    ...CONSENT,
    { action: 'closeScoring', by: OFFICE, needs: ['looked'] },
    { action: 'setAside', by: OFFICE },
  ],
  scored: [
    ...LOOK,
    ...CONSENT,
    { action: 'putOnNotice', by: OFFICE, needs: ['agreed', 'looked'], unless: ['paused'] },
    { action: 'setAside', by: OFFICE },
  ],
  onNotice: [
    { action: 'decline', by: ['nominee'] },
    { action: 'object', by: ['program'] },
    { action: 'settle', by: ['program'], needs: ['objected'] },
    { action: 'name', by: OFFICE, needs: ['noticeOver'], unless: ['objected'] },
  ],
  named: [
    { action: 'decline', by: ['nominee'] },
    { action: 'recheck', by: STAFF },
    { action: 'revoke', by: OFFICE },
    { action: 'linkStory', by: OFFICE },
  ],
  ended: [{ action: 'reopen', by: OFFICE }],
} as const satisfies Record<NominationStatus, readonly Offer[]>

/** Someone looking at a nomination. */
export interface NominationViewer {
  roles: readonly NominationViewerRole[]
  /** The nominee, the nominator, or declared kin of either. */
  standsAside: boolean
}

/** What this viewer may do now, in the order of the table. */
export function nominationActions(
  { status, flags }: { status: NominationStatus; flags: readonly NominationFlag[] },
  viewer: NominationViewer,
): NominationAction[] {
  const offers: readonly Offer[] = NOMINATION_WORKFLOW[status]
  const guardianMissing = flags.includes('needsGuardian') && !flags.includes('guardianAgreed')
  const open = offers.filter(
    ({ action, by, needs = [], unless = [] }) =>
      needs.every((flag) => flags.includes(flag)) &&
      !unless.some((flag) => flags.includes(flag)) &&
      by.some((role) => viewer.roles.includes(role)) &&
      !(action === 'putOnNotice' && guardianMissing) &&
      !(NOMINATION_ACTIONS[action].judges && viewer.standsAside),
  )
  return [...new Set(open.map(({ action }) => action))]
}
