import { solarFullText } from '../../../domain/calendar'
import type { TimeFieldsProps } from './TimeFields'

/** A day and an hour, from the browser's own fields: a keyboard writes them. */
export function TimeFields({ day, clock, today, onDay, onClock }: TimeFieldsProps) {
  return (
    <>
      <label className="time-field">
        <span>{`哪一天：${solarFullText(day)}`}</span>
        <input
          className="time-answer"
          type="date"
          min={today}
          value={day}
          onChange={(event) => event.target.value !== '' && onDay(event.target.value)}
        />
      </label>
      <label className="time-field">
        <span>几点</span>
        <input
          className="time-answer"
          type="time"
          value={clock}
          onChange={(event) => event.target.value !== '' && onClock(event.target.value)}
        />
      </label>
    </>
  )
}
