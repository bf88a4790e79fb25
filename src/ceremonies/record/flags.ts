import { FLAG_NAMES, type Flag } from '../../../domain/ceremonies/workflow'

/** What a council wants to see at a glance, the pressing first. The rest is told by the verdict, the status or the timeline. */
const TELLING: readonly Flag[] = [
  'escalated',
  'toldChair',
  'dayDisputed',
  'possibleDuplicate',
  'returned',
  'atTown',
  'atMeeting',
  'reviewAsked',
  'correctionAsked',
  'revoked',
  'lateEntry',
  'late',
  'rescheduled',
  'incomplete',
  'dayConfirmed',
  'dayRecorded',
  'counter',
]

const PRESSING: readonly Flag[] = [
  'escalated',
  'toldChair',
  'dayDisputed',
  'possibleDuplicate',
  'reviewAsked',
]
/** What another flag says already. */
const SAID_BY: Partial<Record<Flag, Flag>> = {
  late: 'lateEntry',
  dayRecorded: 'dayConfirmed',
  toldChair: 'escalated',
}

export interface ToldFlag {
  words: string
  pressing: boolean
}

/** The flags of a row or record in words. `statusName` stands beside them and is not said twice. */
export function toldFlags(flags: readonly Flag[], statusName: string): ToldFlag[] {
  return TELLING.filter((flag) => flags.includes(flag) && !isSaid(flag, flags))
    .map((flag) => ({ words: FLAG_NAMES[flag], pressing: PRESSING.includes(flag) }))
    .filter(({ words }) => words !== statusName && !(words === '请镇里看' && statusName === '镇里在看'))
}

function isSaid(flag: Flag, flags: readonly Flag[]): boolean {
  const by = SAID_BY[flag]
  return by !== undefined && flags.includes(by)
}
