import type { Question } from '../../../domain/gatherings/sign-up'
import { ChoiceField } from '../../ui/ChoiceField'
import { TextField } from '../../ui/TextField'

interface QuestionFieldProps {
  question: Question
  value: string
  onChange(text: string): void
}

/** A question of a gathering's own; it may be left out. Pressing the chosen one again takes it back. */
export function QuestionField({ question, value, onChange }: QuestionFieldProps) {
  const { label, kind, choices } = question
  if (kind === 'text') return <TextField label={label} optional most={60} value={value} onChange={onChange} />
  return (
    <ChoiceField
      label={`${label}（选填）`}
      paired={choices.every((choice) => choice.length <= 6)}
      choices={choices.map((choice) => ({ value: choice, label: choice }))}
      value={value === '' ? undefined : value}
      onChange={(choice) => onChange(choice === value ? '' : choice)}
    />
  )
}
