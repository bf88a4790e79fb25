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
export { evaluate } from './evaluate'
export { summarise, type FindingsSummary } from './summarise'
export * from './workflow'
export * from './entries'
export * from './fold'
