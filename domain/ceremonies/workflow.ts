import type { Ceremony } from './kinds'

/**
 * Few statuses; everything else about a registration is a flag. `draft` is what has not been handed in, `open` waits for the
 * council, `decided` has its answer (a funeral is accepted at once), `closed` is done, called off or merged into another.
 */
export const STATUSES = ['draft', 'open', 'decided', 'closed', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]

export const FLAG_NAMES = {
  late: '报得晚了',
  lateEntry: '办完才补报的',
  counter: '理事代录的',
  overStandard: '超过约定',
  overAdvised: '超过提倡',
  unsaid: '有不便填写的',
  possibleDuplicate: '可能报重了',
  untaken: '还没有人接',
  returned: '请补充',
  atMeeting: '上会商量',
  atTown: '请镇里看',
  correctionAsked: '定了以后又改过',
  reviewAsked: '请再看看',
  revoked: '撤回过决定',
  rescheduled: '改过日子',
  incomplete: '还有要补的',
  toldChair: '已催会长',
  escalated: '已报镇里',
  dayRecorded: '现场看过',
  dayConfirmed: '两位理事看过',
  dayDisputed: '家里另有说法',
  reported: '办完说过',
  dayReached: '日子到了',
  overdue: '过了答复日',
  unanswered: '一直没人答复',
} as const

export type Flag = keyof typeof FLAG_NAMES

/** Who someone is to one record; the clock is the program itself. */
export const VIEWER_ROLES = [
  'applicant',
  'council',
  'chair',
  'civility',
  'town',
  'bystander',
  'clock',
] as const
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
  answerDay: { name: '回个话', judges: false },
  takeUp: { name: '我来接', judges: true },
  handOver: { name: '转给别的理事', judges: true },
  return: { name: '退回补正', judges: true },
  sendToMeeting: { name: '提交理事会议事', judges: true },
  sendToTown: { name: '请镇里看看', judges: true },
  townAnswer: { name: '镇里的意见', judges: true },
  approve: { name: '同意备案', judges: true },
  advise: { name: '建议调整', judges: true },
  revoke: { name: '撤回决定', judges: true },
  recordDay: { name: '现场核实', judges: true },
  close: { name: '办结', judges: true },
  absorb: { name: '并进来一件', judges: true },
  merge: { name: '并成一件', judges: true },
  dismissDuplicate: { name: '不是一回事', judges: true },
  standAside: { name: '这家我要回避', judges: false },
  noteDuplicate: { name: '可能报重了', judges: false },
  tellChair: { name: '催会长', judges: false },
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
const CLOCK = ['clock'] as const
const CELEBRATIONS = ['wedding', 'feast'] as const

/** Steps that are the family's, and a council member's for a family that came to the counter. */
const forFamily = <const Step extends Omit<Offer, 'by'>>(step: Step) =>
  [
    { ...step, by: FAMILY },
    { ...step, by: COUNCIL, needs: ['counter', ...(step.needs ?? [])] },
  ] as const satisfies readonly Offer[]

/** status × flags × role → actions: pages hide by it, functions refuse by it, docs/workflow.md is drawn from it. */
export const WORKFLOW = {
  draft: [
    { action: 'submit', by: FAMILY },
    // Whoever has no phone comes to the counter, and a funeral is often told to a member on the phone.
    { action: 'submit', by: COUNCIL },
  ],
  open: [
    ...forFamily({ action: 'correct' }),
    ...forFamily({ action: 'withdraw' }),
    ...forFamily({ action: 'reschedule', unless: ['dayReached'] }),
    ...forFamily({ action: 'cancel', unless: ['dayRecorded'] }),
    ...forFamily({ action: 'report', needs: ['dayReached'], unless: ['reported'] }),
    ...forFamily({ action: 'answerDay', needs: ['dayRecorded'] }),
    { action: 'takeUp', by: COUNCIL, needs: ['untaken'] },
    { action: 'handOver', by: COUNCIL, unless: ['untaken'] },
    { action: 'return', by: COUNCIL, unless: ['returned'] },
    { action: 'sendToMeeting', by: COUNCIL, unless: ['atMeeting', 'returned', 'atTown'] },
    { action: 'sendToTown', by: COUNCIL, unless: ['atTown', 'returned'] },
    { action: 'townAnswer', by: ['civility'], needs: ['atTown'] },
    // What went to the meeting is decided there, and the chair writes the answer down.
    { action: 'approve', by: COUNCIL, unless: ['atMeeting', 'returned', 'atTown'] },
    { action: 'approve', by: ['chair'], needs: ['atMeeting'], unless: ['returned', 'atTown'] },
    { action: 'advise', by: COUNCIL, unless: ['atMeeting', 'returned', 'atTown'] },
    { action: 'advise', by: ['chair'], needs: ['atMeeting'], unless: ['returned', 'atTown'] },
    { action: 'recordDay', by: COUNCIL, needs: ['dayReached'] },
    { action: 'absorb', by: COUNCIL, needs: ['possibleDuplicate'] },
    { action: 'merge', by: CLOCK },
    { action: 'dismissDuplicate', by: ['council', 'chair', 'clock'], needs: ['possibleDuplicate'] },
    { action: 'standAside', by: COUNCIL },
    { action: 'noteDuplicate', by: CLOCK },
    { action: 'tellChair', by: CLOCK, needs: ['unanswered'], unless: ['toldChair'] },
    { action: 'escalate', by: CLOCK, needs: ['unanswered', 'toldChair'], unless: ['escalated'] },
  ],
  decided: [
    ...forFamily({ action: 'correct', unless: ['dayReached'], only: CELEBRATIONS }),
    { action: 'complete', by: ['applicant', 'council', 'chair'], only: ['funeral'] },
    ...forFamily({ action: 'askReview', unless: ['dayReached'], only: CELEBRATIONS }),
    ...forFamily({ action: 'reschedule', unless: ['dayReached'] }),
    ...forFamily({ action: 'cancel', unless: ['dayRecorded'], only: CELEBRATIONS }),
    ...forFamily({ action: 'withdraw', needs: ['untaken'], only: ['funeral'] }),
    ...forFamily({ action: 'report', needs: ['dayReached'], unless: ['reported'] }),
    ...forFamily({ action: 'answerDay', needs: ['dayRecorded'] }),
    { action: 'takeUp', by: COUNCIL, needs: ['untaken'] },
    { action: 'handOver', by: COUNCIL, unless: ['untaken'] },
    { action: 'revoke', by: ['chair'], unless: ['dayReached'], only: CELEBRATIONS },
    { action: 'recordDay', by: COUNCIL, needs: ['dayReached'] },
    { action: 'close', by: COUNCIL, needs: ['dayReached'], unless: ['incomplete'] },
    { action: 'absorb', by: COUNCIL, needs: ['possibleDuplicate'] },
    { action: 'merge', by: CLOCK },
    { action: 'dismissDuplicate', by: ['council', 'chair', 'clock'], needs: ['possibleDuplicate'] },
    { action: 'standAside', by: COUNCIL },
    { action: 'noteDuplicate', by: CLOCK },
    { action: 'tellChair', by: CLOCK, needs: ['untaken', 'unanswered'], unless: ['toldChair'] },
    {
      action: 'escalate',
      by: CLOCK,
      needs: ['untaken', 'unanswered', 'toldChair'],
      unless: ['escalated'],
    },
  ],
  closed: [],
  withdrawn: [...forFamily({ action: 'submit' })],
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

/** What this viewer may do now, in the order of the table. The town and bystanders only look; 文明办 answers when asked. */
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
    merge: '请写明为什么是一回事',
    sendToTown: '请写明想请镇里看什么',
    townAnswer: '请写明镇里的意见',
    ...(flags.includes('overStandard') ? { approve: '有几项超过约定，请写明为什么同意' } : {}),
  }
  return asked[action]
}
