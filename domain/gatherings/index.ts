/** What other modules may know of gatherings. */
export { KINDS as GATHERING_KINDS, type GatheringKind } from './kinds'
export { whenText, type When } from './when'
