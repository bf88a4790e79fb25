import type { ComponentType } from 'react'
import type { FormStep } from '../../../domain/ceremonies/steps'
import { BridePriceStep } from './BridePriceStep'
import { FeastStep } from './FeastStep'
import { FuneralDaysStep } from './FuneralDaysStep'
import { FuneralGuestsStep } from './FuneralGuestsStep'
import { FuneralHomeStep } from './FuneralHomeStep'
import { PromiseStep } from './PromiseStep'
import { SidesStep } from './SidesStep'
import { WhoStep } from './WhoStep'

/** What each step of the form asks. */
export const STEP_BODIES: Readonly<Record<FormStep, ComponentType>> = {
  1: WhoStep,
  2: SidesStep,
  3: BridePriceStep,
  4: FeastStep,
  5: PromiseStep,
  6: FuneralHomeStep,
  7: FuneralDaysStep,
  8: FuneralGuestsStep,
}
