import { useId } from 'react'
import { FieldError } from '../../ui/DeskField'

interface TimeFieldProps {
  label: string
  /** 09:00; empty for none. */
  value: string
  error?: string
  onChange(value: string): void
}

/** A time of day, from the browser's own field. */
export function TimeField({ label, value, error, onChange }: TimeFieldProps) {
  const id = useId()
  return (
    <div className={error ? 'desk-field desk-field-wrong' : 'desk-field'}>
      <label className="desk-field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="desk-input"
        type="time"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldError error={error} />
    </div>
  )
}
