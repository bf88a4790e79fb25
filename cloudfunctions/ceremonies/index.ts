import type { CeremoniesApi } from '../../domain/ceremonies/api'
import { serve } from '../lib/serve'
import { correctRegistration, decideRegistration, withdrawRegistration } from './change-registration'
import { myRegistrations, readRegistration, registrationQueue, standardsFor } from './read-registrations'
import { readStandard, standardsOf } from './read-standards'
import { reportFuneral, submitRegistration } from './submit-registration'
import {
  adoptStandard,
  confirmStandard,
  endStandard,
  saveStandard,
  withdrawStandard,
} from './write-standards'

export const main = serve<CeremoniesApi>({
  standardsFor,
  submitRegistration,
  reportFuneral,
  correctRegistration,
  withdrawRegistration,
  decideRegistration,
  readRegistration,
  myRegistrations,
  registrationQueue,
  saveStandard,
  adoptStandard,
  withdrawStandard,
  confirmStandard,
  endStandard,
  standardsOf,
  readStandard,
})
