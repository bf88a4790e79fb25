/** What other modules and floors may use of the honors. */
export * from './kinds'
export * from './plan'
export * from './selection-record'
export * from './nomination'
export * from './nomination-workflow'
export * from './nomination-fold'
export * from './objection'
export * from './scoring'
