import { UNITS, type Unit } from '../../../domain/ceremonies'
import { DeskMoney, DeskNumber, type DeskFrame } from '../../ui/DeskField'

interface ValueFieldProps extends DeskFrame {
  unit: Unit
  value: number | undefined
  onChange(value: number | undefined): void
}

/** A figure in a measure's unit: money in 元 or 万, everything else as it is counted. */
export function ValueField({ unit, ...field }: ValueFieldProps) {
  return unit === 'fen' ? <DeskMoney {...field} /> : <DeskNumber {...field} unit={UNITS[unit].word} />
}
