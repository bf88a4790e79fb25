import { dayOf, solarFullText } from '../../domain/calendar'
import { Timeline } from '../ui/Timeline'

interface PastProps {
  /** Oldest first. */
  lines: readonly { title: string; at: string; who: string; note: string }[]
}

/** What was done with a record, by whom and when, the latest first. */
export function Past({ lines }: PastProps) {
  return (
    <Timeline
      moments={[...lines].reverse().map(({ title, at, who, note }) => ({
        title,
        note: [solarFullText(dayOf(at)), who, note].filter(Boolean).join(' · '),
        tone: 'done',
      }))}
    />
  )
}
