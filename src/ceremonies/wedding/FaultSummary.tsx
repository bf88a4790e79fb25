import { STEPS, type FormStep } from '../../../domain/ceremonies/steps'
import { Lacking } from '../../form/Lacking'
import { scrollToField } from '../../form/scroll'
import { useOf } from '../form/use-form'

/** What is still to be filled in, each line a way to its label. */
export function FaultSummary({ step }: { step: FormStep }) {
  const fields: readonly string[] = STEPS[step].fields
  const all = useOf((form) => form.faults())
  return <Lacking faults={all.filter(({ path }) => fields.includes(path))} onEdit={scrollToField} />
}
