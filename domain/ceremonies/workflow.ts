import type { Ceremony } from './kinds'

/**
 * Few statuses; everything else about a registration is a flag. `draft` is what has not been handed in, `open` waits for the
 * council, `decided` has its answer (a funeral is accepted at once), `closed` is done, called off or merged into another.
 */
export const STATUSES = ['draft', 'open', 'decided', 'closed', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]

export const FLAG_NAMES = {
  late: '报得晚了',
  overStandard: '超过约定',
  overAdvised: '超过提倡',
  unsaid: '有不便填写的',
  possibleDuplicate: '可能报重了',
  untaken: '还没有人接',
  returned: '请补充',
  atMeeting: '上会商量',
  correctionAsked: '定了以后又改过',
  reviewAsked: '请再看看',
  revoked: '撤回过决定',
  rescheduled: '改过日子',
  incomplete: '还有要补的',
  escalated: '已报镇里',
  dayRecorded: '现场看过',
  reported: '办完说过',
  dayReached: '日子到了',
  overdue: '过了答复日',
} as const

export type Flag = keyof typeof FLAG_NAMES

/** Who someone is to one record; the clock is the program itself. */
export const VIEWER_ROLES = ['applicant', 'council', 'chair', 'town', 'bystander', 'clock'] as const
export type ViewerRole = (typeof VIEWER_ROLES)[number]

/** Every action with its word. `judges`: closed to the record's own people and their kin (回避). */
export const ACTIONS = {
  submit: { name: '提交', judges: false },
  correct: { name: '改内容', judges: false },
  complete: { name: '补齐', judges: false },
  withdraw: { name: '撤回', judges: false },
  reschedule: { name: '改日子', judges: false },
  cancel: { name: '不办了', judges: false },
  askReview: { name: '请再看看', judges: false },
  report: { name: '办完说一声', judges: false },
  takeUp: { name: '我来接', judges: true },
  return: { name: '退回补正', judges: true },
  sendToMeeting: { name: '提交理事会议事', judges: true },
  approve: { name: '同意备案', judges: true },
  advise: { name: '建议调整', judges: true },
  revoke: { name: '撤回决定', judges: true },
  recordDay: { name: '现场核实', judges: true },
  close: { name: '办结', judges: true },
  merge: { name: '并成一件', judges: true },
  dismissDuplicate: { name: '不是一回事', judges: true },
  escalate: { name: '报镇里', judges: false },
} as const satisfies Record<string, { name: string; judges: boolean }>

export type Action = keyof typeof ACTIONS

/** One row: who may, with which flags, for which ceremonies (all when absent). */
interface Offer {
  action: Action
  by: readonly ViewerRole[]
  needs?: readonly Flag[]
  unless?: readonly Flag[]
  only?: readonly Ceremony[]
}

const FAMILY = ['applicant'] as const
const COUNCIL = ['council', 'chair'] as const
const CELEBRATIONS = ['wedding', 'feast'] as const

/** status × flags × role → actions: pages hide by it, functions refuse by it, docs/workflow.md is drawn from it. */
export const WORKFLOW = {
  draft: [
    { action: 'submit', by: ['applicant'] },
    // A funeral is often told to a council member on the phone, who writes it down at once.
    { action: 'submit', by: COUNCIL, only: ['funeral'] },
  ],
  open: [
    { action: 'correct', by: FAMILY },
    { action: 'withdraw', by: FAMILY },
    { action: 'reschedule', by: FAMILY, unless: ['dayReached'] },
    { action: 'cancel', by: FAMILY },
    { action: 'takeUp', by: COUNCIL, needs: ['untaken'] },
    { action: 'return', by: COUNCIL, unless: ['returned'] },
    { action: 'sendToMeeting', by: COUNCIL, unless: ['atMeeting', 'returned'] },
    // What went to the meeting is decided there, and the chair writes the answer down.
    { action: 'approve', by: COUNCIL, unless: ['atMeeting', 'returned'] },
    { action: 'approve', by: ['chair'], needs: ['atMeeting'], unless: ['returned'] },
    { action: 'advise', by: COUNCIL, unless: ['atMeeting', 'returned'] },
    { action: 'advise', by: ['chair'], needs: ['atMeeting'], unless: ['returned'] },
    { action: 'recordDay', by: COUNCIL, needs: ['dayReached'], unless: ['dayRecorded'] },
    { action: 'merge', by: COUNCIL, needs: ['possibleDuplicate'] },
    { action: 'dismissDuplicate', by: COUNCIL, needs: ['possibleDuplicate'] },
    { action: 'escalate', by: ['clock'], needs: ['overdue'], unless: ['escalated'] },
  ],
  decided: [
    { action: 'correct', by: FAMILY, unless: ['dayReached'], only: CELEBRATIONS },
    { action: 'complete', by: ['applicant', 'council', 'chair'], only: ['funeral'] },
    { action: 'askReview', by: FAMILY, unless: ['dayReached'], only: CELEBRATIONS },
    { action: 'reschedule', by: FAMILY, unless: ['dayReached'] },
    { action: 'cancel', by: FAMILY, only: CELEBRATIONS },
    { action: 'withdraw', by: FAMILY, only: ['funeral'], needs: ['untaken'] },
    { action: 'report', by: FAMILY, needs: ['dayReached'], unless: ['reported'] },
    { action: 'takeUp', by: COUNCIL, needs: ['untaken'] },
    { action: 'revoke', by: ['chair'], unless: ['dayReached'], only: CELEBRATIONS },
    { action: 'recordDay', by: COUNCIL, needs: ['dayReached'], unless: ['dayRecorded'] },
    { action: 'close', by: COUNCIL, needs: ['dayReached'], unless: ['incomplete'] },
    { action: 'merge', by: COUNCIL, needs: ['possibleDuplicate'] },
    { action: 'dismissDuplicate', by: COUNCIL, needs: ['possibleDuplicate'] },
    { action: 'escalate', by: ['clock'], needs: ['untaken', 'overdue'], unless: ['escalated'] },
  ],
  closed: [],
  withdrawn: [{ action: 'submit', by: FAMILY }],
} as const satisfies Record<Status, readonly Offer[]>

/** Someone looking at a record. */
export interface Viewer {
  roles: readonly ViewerRole[]
  /** Host, either side, proxy or signatory of the matter itself. */
  isParty: boolean
  /** Of the same household or declared kin of a party. */
  isKin: boolean
}

export interface Situation {
  status: Status
  flags: readonly Flag[]
  ceremony: Ceremony
  viewer: Viewer
}

/** What this viewer may do now, in the order of the table. The town and bystanders only look. */
export function availableActions({ status, flags, ceremony, viewer }: Situation): Action[] {
  const offers: readonly Offer[] = WORKFLOW[status]
  const open = offers.filter(
    (offer) =>
      (offer.only?.includes(ceremony) ?? true) &&
      (offer.needs ?? []).every((flag) => flags.includes(flag)) &&
      !(offer.unless ?? []).some((flag) => flags.includes(flag)) &&
      offer.by.some((role) => viewer.roles.includes(role)) &&
      !(ACTIONS[offer.action].judges && mustStandAside(viewer)),
  )
  return [...new Set(open.map((offer) => offer.action))]
}

/** 回避: nobody decides on their own matter or declared kin's; the page then offers a substitute. */
export function mustStandAside(viewer: Pick<Viewer, 'isParty' | 'isKin'>): boolean {
  return viewer.isParty || viewer.isKin
}

/**
 * Why a reason must be given; undefined when none is needed. Returning, advising and revoking always say why, and so does
 * agreeing to what is beyond what was agreed.
 */
export function reasonAsked(action: Action, flags: readonly Flag[]): string | undefined {
  const asked: Partial<Record<Action, string>> = {
    return: '请写明要补什么，让这家人看得懂',
    advise: '请写明建议怎么调整、为什么',
    revoke: '请写明为什么撤回决定',
    merge: '请写明和哪一件是一回事',
    ...(flags.includes('overStandard') ? { approve: '有几项超过约定，请写明为什么同意' } : {}),
  }
  return asked[action]
}
