import type { CadreDraft, CadreKind } from '../../../domain/ceremonies/cadre'
import { cadreAnswers } from '../../../domain/ceremonies/cadre-answers'
import { CADRE_STEPS, CADRE_STEPS_OF, type CadreStep } from '../../../domain/ceremonies/cadre-steps'
import { Section } from '../../ui/Section'
import { Summary } from '../../ui/Summary'
import { useVillages, villageName } from '../../form/use-places'

interface CadreAnswersProps {
  draft: CadreDraft
  kind: CadreKind
  /** Only these steps; all of the kind when absent. */
  steps?: readonly CadreStep[]
  /** Offers 改 at every answer. */
  onEdit?(step: CadreStep): void
  /** Fields shown even when empty. */
  always?: readonly string[]
}

/** What was told, step by step, in the words of the form. */
export function CadreAnswers(props: CadreAnswersProps) {
  const { draft, kind, steps = CADRE_STEPS_OF[kind], onEdit, always } = props
  const { data } = useVillages()
  const nameOf = (id: string) => villageName(data?.villages, id)
  return (
    <>
      {steps
        .map((step) => ({ step, answers: cadreAnswers(draft, step, nameOf, always) }))
        .filter(({ answers }) => answers.length > 0)
        .map(({ step, answers }) => (
          <Section key={step} title={onEdit ? CADRE_STEPS[step].title : TOLD_TITLES[step]}>
            <Summary
              rows={answers.map(({ label, value }) => ({
                label,
                value,
                onEdit: onEdit && (() => onEdit(step)),
              }))}
            />
          </Section>
        ))}
    </>
  )
}

/** What each part is called once it has been told. */
const TOLD_TITLES: Readonly<Record<CadreStep, string>> = {
  you: '谁报的',
  call: '电话里说的',
  matter: '办什么事',
  feast: '怎么办',
  promise: '承诺',
  gifts: '收的礼',
}
