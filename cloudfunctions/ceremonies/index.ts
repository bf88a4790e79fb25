import type { CeremoniesApi } from '../../domain/ceremonies/api'
import { serve } from '../lib/serve'
import { correctCadreReport, followCadreReport, withdrawCadreReport } from './change-cadre-report'
import { noteCadreReport, remindCadreReport, returnCadreReport } from './handle-cadre-report'
import { cadreReportList, myCadreReports, readCadreReport } from './read-cadre-reports'
import { submitCadreReport } from './submit-cadre-report'
import { readStandard, standardsOf } from './read-standards'
import { decideRegistration, giveTownOpinion, outcomesFor } from './decide-registration'
import {
  answerDay,
  askReview,
  cancelRegistration,
  completeFuneral,
  correctRegistration,
  reportAfter,
  rescheduleRegistration,
  resubmitRegistration,
  withdrawRegistration,
} from './family-steps'
import { mergeRegistrations, readAlike } from './merge-registrations'
import {
  councilOf,
  findRegistration,
  myRegistrations,
  readRegistration,
  registrationQueue,
  standardsFor,
} from './read-registrations'
import { exportLedger, readExport } from './export-ledger'
import { exportRegistrationForm } from './export-form'
import { ledger, ledgerSummary, settleLedger } from './ledger'
import { recordDay } from './record-day'
import { reportFuneral, submitRegistration } from './submit-registration'
import { whatIf, whatIfWorkbook } from './what-if'
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
  resubmitRegistration,
  correctRegistration,
  completeFuneral,
  withdrawRegistration,
  rescheduleRegistration,
  cancelRegistration,
  askReview,
  reportAfter,
  answerDay,
  decideRegistration,
  giveTownOpinion,
  outcomesFor,
  recordDay,
  readAlike,
  mergeRegistrations,
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
  whatIf,
  whatIfWorkbook,
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
  findRegistration,
  councilOf,
  ledger,
  ledgerSummary,
  settleLedger,
  exportLedger,
  readExport,
  exportRegistrationForm,
})
