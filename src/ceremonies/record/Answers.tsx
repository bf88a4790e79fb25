import type { FieldPath, RegistrationDraft } from '../../../domain/ceremonies/registration'
import { stepTitle, stepsOf, type FormStep } from '../../../domain/ceremonies/steps'
import { Section } from '../../ui/Section'
import { Summary } from '../../ui/Summary'
import { useVillages, villageName } from '../../form/use-places'
import { answersOf } from './answers'

interface AnswersProps {
  draft: RegistrationDraft
  /** Offers 改 at every answer. */
  onEdit?(step: FormStep, path: FieldPath): void
  /** Fields shown even when empty. */
  always?: readonly FieldPath[]
}

/** What was filled in, step by step, in the words of the form. */
export function Answers({ draft, onEdit, always }: AnswersProps) {
  const { data } = useVillages()
  const nameOf = (id: string) => villageName(data?.villages, id)
  const parts = stepsOf(draft.facts.ceremony).map((step) => ({
    step,
    answers: answersOf(draft, step, nameOf, always),
  }))
  return (
    <>
      {parts
        .filter(({ answers }) => answers.length > 0)
        .map(({ step, answers }) => (
          <Section key={step} title={stepTitle(step, draft.facts)}>
            <Summary
              rows={answers.map(({ path, label, value }) => ({
                label,
                value,
                onEdit: onEdit && (() => onEdit(step, path)),
              }))}
            />
          </Section>
        ))}
    </>
  )
}
