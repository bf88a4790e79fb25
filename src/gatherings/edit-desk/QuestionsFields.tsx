import type { Question } from '../../../domain/gatherings/sign-up'
import { Button } from '../../ui/Button'
import { DeskSelect, DeskText } from '../../ui/DeskField'
import { emptyQuestion } from './begin'

interface QuestionsFieldsProps {
  legend: string
  /** Where the questions stand in the facts. */
  path: string
  questions: readonly Question[]
  fault(path: string): string | undefined
  onChange(questions: Question[]): void
}

const MOST = 3
const KINDS = [
  { value: 'text', label: '填几个字' },
  { value: 'choice', label: '选一个' },
] as const satisfies readonly { value: Question['kind']; label: string }[]

/** At most three questions: a few words, or one of a list. */
export function QuestionsFields({ legend, path, questions, fault, onChange }: QuestionsFieldsProps) {
  const change = (at: number, part: Partial<Question>) =>
    onChange(questions.map((one, place) => (place === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="edit-questions">
      <legend className="desk-field-label">{legend}</legend>
      {questions.map((question, place) => (
        <div key={question.id} className="edit-question">
          <DeskText
            label="问什么"
            most={20}
            value={question.label}
            error={fault(`${path}.${place}.label`)}
            onChange={(label) => change(place, { label })}
          />
          <DeskSelect
            label="怎么答"
            choices={KINDS}
            value={question.kind}
            onChange={(kind) => change(place, { kind })}
          />
          {question.kind === 'choice' && (
            <DeskText
              label="可以选的，用顿号隔开"
              placeholder="坐、不坐"
              most={180}
              value={question.choices.join('、')}
              error={fault(`${path}.${place}.choices`)}
              onChange={(text) => change(place, { choices: text.split('、') })}
            />
          )}
          <Button
            narrow
            kind="quiet"
            onClick={() => onChange(questions.filter((_, other) => other !== place))}
          >
            去掉
          </Button>
        </div>
      ))}
      {questions.length < MOST && (
        <Button narrow kind="quiet" icon="plus" onClick={() => onChange([...questions, emptyQuestion()])}>
          加一样
        </Button>
      )}
    </fieldset>
  )
}
