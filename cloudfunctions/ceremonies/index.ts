import type { CeremoniesApi } from '../../domain/ceremonies/api'
import { serve } from '../lib/serve'
import { correctRegistration, decideRegistration, withdrawRegistration } from './change-registration'
import { myRegistrations, readRegistration, registrationQueue, standardsFor } from './read-registrations'
import { reportFuneral, submitRegistration } from './submit-registration'

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
})
