import type { GatheringsApi } from '../../domain/gatherings/api'
import { serve } from '../lib/serve'
import { answerQuestions, readAnswers } from './answers'
import { readBranches, saveBranches } from './branches'
import { calendar, calendarFile } from './calendar'
import {
  cancelGathering,
  discardGathering,
  editGathering,
  moveGathering,
  publishGathering,
  recordFigures,
  restoreGathering,
} from './change-gathering'
import { createGathering } from './create-gathering'
import { exportRoster } from './export-roster'
import { gatheringCode } from './gathering-code'
import { officeList, participation, readOffice } from './office-list'
import { readGathering } from './read-gathering'
import { sharesOf, sharesToReview } from './read-shares'
import { addWalkIn, readRoster, tick } from './roster'
import { handShare, mendShare, reviewShare, withdrawShare } from './shares'
import { checkIn, leave, mySignUps, signUp } from './sign-up'
import { addSpeaker, editSpeaker, readSpeaker, restSpeaker, returnSpeaker, speakersOf } from './speakers'

export const main = serve<GatheringsApi>({
  calendar,
  readGathering,
  calendarFile,
  createGathering,
  editGathering,
  publishGathering,
  discardGathering,
  moveGathering,
  cancelGathering,
  restoreGathering,
  recordFigures,
  readOffice,
  officeList,
  gatheringCode,
  participation,
  signUp,
  leave,
  mySignUps,
  checkIn,
  readRoster,
  tick,
  addWalkIn,
  exportRoster,
  answerQuestions,
  readAnswers,
  readBranches,
  saveBranches,
  handShare,
  mendShare,
  withdrawShare,
  reviewShare,
  sharesOf,
  sharesToReview,
  addSpeaker,
  editSpeaker,
  restSpeaker,
  returnSpeaker,
  readSpeaker,
  speakersOf,
})
