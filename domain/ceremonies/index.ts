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
} from './standard'
export * from './finding'
export { evaluate, standardsFor } from './evaluate'
export { summarise, shortVerdict, type FindingsSummary } from './summarise'
export * from './workflow'
export * from './entries'
export * from './fold'
export * from './timeline'
export { applicable } from './applicable'
