import { QUANTITIES, type Quantity } from '../../../domain/ceremonies/quantities'
import { STEPS, type FormStep } from '../../../domain/ceremonies/steps'

const isQuantity = (name: string): name is Quantity => name in QUANTITIES

/** The numbers a step may ask for, in its order, without the tables, which it always asks first. */
export function quantitiesOf(step: FormStep): Quantity[] {
  const fields: readonly string[] = STEPS[step].fields
  return fields
    .map((path) => path.slice(path.indexOf('.') + 1))
    .filter(isQuantity)
    .filter((name) => name !== 'tables')
}
