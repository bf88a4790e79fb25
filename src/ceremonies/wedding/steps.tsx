import type { ComponentType } from 'react'
import type { FormStep } from '../../../domain/ceremonies/steps'
import { BridePriceStep } from './BridePriceStep'
import { FeastStep } from './FeastStep'
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
}
