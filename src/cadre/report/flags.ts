import { CADRE_FLAG_NAMES, type CadreFlag, type CadreStatus } from '../../../domain/ceremonies/cadre-workflow'
import type { Ceremony } from '../../../domain/ceremonies/kinds'
import type { TagTone } from '../../ui/Tag'

/** What is worth seeing at a glance; the rest is told by the status, the due day or the timeline. */
const TELLING: readonly CadreFlag[] = [
  'overdue',
  'late',
  'noFirst',
  'lateAfter',
  'corrected',
  'remindedToday',
]

/** The flags of a report in words. */
export function toldCadreFlags(flags: readonly CadreFlag[]): string[] {
  return TELLING.filter((flag) => flags.includes(flag)).map((flag) => CADRE_FLAG_NAMES[flag])
}

/** Whether the writer has something to do about it now. */
export function waitsForWriter({
  status,
  flags,
}: {
  status: CadreStatus
  flags: readonly CadreFlag[]
}): boolean {
  return status === 'returned' || flags.includes('dueAfter')
}

const TONES: Readonly<Record<CadreStatus, TagTone>> = {
  submitted: 'amber',
  returned: 'amber',
  noted: 'jade',
  closed: 'slate',
  withdrawn: 'slate',
}

/** The colour that goes with where a report stands; a funeral's is quiet. */
export function cadreTone({ status, ceremony }: { status: CadreStatus; ceremony: Ceremony }): TagTone {
  return ceremony === 'funeral' ? 'slate' : TONES[status]
}
