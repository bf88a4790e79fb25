import type { CeremoniesApi } from '../../domain/ceremonies/api'
import { serve } from '../lib/serve'
import { correctCadreReport, followCadreReport, withdrawCadreReport } from './change-cadre-report'
import { correctRegistration, decideRegistration, withdrawRegistration } from './change-registration'
import { noteCadreReport, remindCadreReport, returnCadreReport } from './handle-cadre-report'
import { cadreReportList, myCadreReports, readCadreReport } from './read-cadre-reports'
import { myRegistrations, readRegistration, registrationQueue, standardsFor } from './read-registrations'
import { readStandard, standardsOf } from './read-standards'
import { submitCadreReport } from './submit-cadre-report'
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
  submitCadreReport,
  followCadreReport,
  correctCadreReport,
  withdrawCadreReport,
  noteCadreReport,
  returnCadreReport,
  remindCadreReport,
  readCadreReport,
  myCadreReports,
  cadreReportList,
})
