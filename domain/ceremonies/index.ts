/** What other modules and floors may use of the ceremonies. */
export * from './kinds'
export * from './quantities'
export * from './registration'
export {
  Standard,
  Measure,
  IndexTable,
  type Limit,
  type Condition,
  type Strength,
  type Basis,
  CLAUSE_PARTS,
  type ClausePart,
} from './standard'
export { StandardDraft, type MeasureDraft, type LimitDraft, type ConditionDraft } from './standard-draft'
export * from './outcome-rule'
export * from './settings'
export * from './standard-settings'
export * from './standard-record'
export * from './what-if'
export { tryStandard, type PastRegistration } from './try-standard'
export { checkAdoption, type AdoptionCheck, type AdoptionGround } from './adoption'
export { inForce, isOn, isStale, supersederOf } from './in-force'
export * from './finding'
export { evaluate, standardsFor } from './evaluate'
export { summarise, type FindingsSummary } from './summarise'
export * from './workflow'
export * from './entries'
export * from './fold'
export * from './due'
export * from './registration-state'
export * from './day-figures'
export * from './outcomes'
export { quorumOf } from './quorum'
export * from './similar'
export * from './timeline'
export * from './ledger'
export * from './ledger-columns'
export {
  contributionOf,
  emptyTally,
  addTally,
  sumOfTallies,
  TALLY_NAMES,
  TALLY_KEYS,
  type TallyKey,
  type Contribution,
  type Tally,
} from './tally'
export type { MeasureTally } from './tally-measures'
export * from './saved-money'
export { applicable } from './applicable'
export * from './field-words'
export * from './steps'
export { GATHERING_DINERS, faultsOf, isGroupMeal } from './form'
export { statusName, verdictText } from './status-words'
export { quantitiesAsked, conditionsAsked } from './asked'
export { checkStandard, type StandardCheck } from './check-standard'
export { looserThan } from './looser'
export { sayMeasure, type MeasureWords } from './measure-words'
export { sayCondition } from './limit'
