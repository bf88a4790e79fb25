import type { TimelineStep } from '../../../domain/ceremonies/timeline'
import type { Moment } from '../../ui/Timeline'
import { momentText } from './when'

/** A registration's way as the timeline shows it: when first, then who and why. */
export function momentsOf(steps: readonly TimelineStep[]): Moment[] {
  return steps.map(({ title, at, note, tone }) => ({
    title,
    tone,
    note: [at === undefined ? '' : momentText(at), note].filter(Boolean).join(' · '),
  }))
}
