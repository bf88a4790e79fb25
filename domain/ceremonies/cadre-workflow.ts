/**
 * Few statuses; everything else about a report is a flag. `submitted` waits for the discipline office, `returned` for its
 * writer, `noted` has been read and waits for the report afterwards, `closed` is done.
 */
export const CADRE_STATUSES = ['submitted', 'returned', 'noted', 'closed', 'withdrawn'] as const
export type CadreStatus = (typeof CADRE_STATUSES)[number]

export const CADRE_STATUS_NAMES = {
  submitted: '等纪检看',
  returned: '请补充',
  noted: '纪检看过了',
  closed: '办结',
  withdrawn: '已撤回',
} as const satisfies Record<CadreStatus, string>

export const CADRE_FLAG_NAMES = {
  late: '报得晚了',
  lateAfter: '事后报得晚了',
  noFirst: '事前没报过',
  corrected: '改过',
  afterGiven: '事后报过了',
  dayReached: '日子到了',
  dueAfter: '该报事后了',
  overdue: '过了事后报的日子',
  remindedToday: '今天提醒过',
} as const

export type CadreFlag = keyof typeof CADRE_FLAG_NAMES

/** Who someone is to one report; the clock is the program itself. There is nobody else. */
export const CADRE_VIEWERS = ['self', 'discipline', 'clock'] as const
export type CadreViewerRole = (typeof CADRE_VIEWERS)[number]

/** Every action with its word. `judges`: closed to the report's own writer and their kin (回避). */
export const CADRE_ACTIONS = {
  correct: { name: '改内容', judges: false },
  withdraw: { name: '撤回', judges: false },
  follow: { name: '报事后', judges: false },
  note: { name: '看过了', judges: true },
  return: { name: '请他补充', judges: true },
  remind: { name: '提醒一声', judges: true },
} as const satisfies Record<string, { name: string; judges: boolean }>

export type CadreAction = keyof typeof CADRE_ACTIONS

/** One row: who may, with which flags. */
export interface CadreOffer {
  action: CadreAction
  by: readonly CadreViewerRole[]
  needs?: readonly CadreFlag[]
  unless?: readonly CadreFlag[]
}

const SELF = ['self'] as const
const OFFICE = ['discipline'] as const

const FOLLOW = { action: 'follow', by: SELF, needs: ['dayReached'], unless: ['afterGiven'] } as const
const REMIND = [
  { action: 'remind', by: OFFICE, needs: ['dueAfter'], unless: ['remindedToday'] },
  { action: 'remind', by: ['clock'], needs: ['dueAfter'] },
] as const

/** status × flags × role → actions: pages hide by it, functions refuse by it, docs/workflow.md is drawn from it. */
export const CADRE_WORKFLOW = {
  submitted: [
    { action: 'correct', by: SELF },
    // What the office has read once stays on record; a report afterwards that came alone may be taken back until then.
    { action: 'withdraw', by: SELF, unless: ['afterGiven'] },
    { action: 'withdraw', by: SELF, needs: ['noFirst'] },
    FOLLOW,
    { action: 'note', by: OFFICE },
    { action: 'return', by: OFFICE },
    ...REMIND,
  ],
  returned: [
    { action: 'correct', by: SELF },
    { action: 'withdraw', by: SELF, unless: ['afterGiven'] },
    { action: 'withdraw', by: SELF, needs: ['noFirst'] },
    FOLLOW,
    ...REMIND,
  ],
  noted: [
    // The day may move after it was read; the office then reads it again.
    { action: 'correct', by: SELF },
    { action: 'withdraw', by: SELF },
    FOLLOW,
    ...REMIND,
  ],
  closed: [],
  withdrawn: [],
} as const satisfies Record<CadreStatus, readonly CadreOffer[]>

/** Someone looking at a report. */
export interface CadreViewer {
  roles: readonly CadreViewerRole[]
  /** The writer. */
  isParty: boolean
  /** Of the writer's household or declared kin. */
  isKin: boolean
}

/** What this viewer may do now, in the order of the table. */
export function cadreActions(
  status: CadreStatus,
  flags: readonly CadreFlag[],
  viewer: CadreViewer,
): CadreAction[] {
  const offers: readonly CadreOffer[] = CADRE_WORKFLOW[status]
  const open = offers.filter(
    ({ action, by, needs = [], unless = [] }) =>
      by.some((role) => viewer.roles.includes(role)) &&
      needs.every((flag) => flags.includes(flag)) &&
      !unless.some((flag) => flags.includes(flag)) &&
      !(CADRE_ACTIONS[action].judges && standsAside(viewer)),
  )
  return [...new Set(open.map(({ action }) => action))]
}

/** 回避: nobody of the office handles their own report or declared kin's. */
export function standsAside({ isParty, isKin }: Pick<CadreViewer, 'isParty' | 'isKin'>): boolean {
  return isParty || isKin
}
