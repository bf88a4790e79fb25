import type { Ledger } from '../../../domain/ceremonies/ledger'
import type { RailEntry } from '../../ui/DeskRail'
import type { Choice, Choices } from './choices'
import type { LedgerExport } from './use-export'
import type { LedgerData } from './use-ledger'

/** Everything a ledger's page shows, on a phone or at a desk. */
export interface LedgerView {
  ledger: Ledger
  choices: Choices
  /** One's own area and the places in it. */
  places: readonly Choice<string>[]
  months: readonly Choice<string>[]
  /** The name of the chosen place. */
  where: string
  data: LedgerData
  file: LedgerExport
  entries: readonly RailEntry[]
  /** The rail entry that is open. */
  now: string
  onLedger(ledger: Ledger): void
  onChoose(choices: Choices): void
}
