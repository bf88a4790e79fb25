import type { HonorsApi } from '../../domain/honors/api'
import { serve } from '../lib/serve'
import * as agreement from './agreement'
import { judgeNomination } from './judge-nomination'
import * as keep from './keep-selections'
import { nominationForm } from './nomination-form'
import * as nominate from './nominate'
import * as choose from './notice-and-naming'
import * as objections from './objections'
import * as papers from './paper-files'
import * as shown from './public'
import * as nominations from './read-nominations'
import * as selections from './read-selections'
import * as score from './score'

export const main = serve<HonorsApi>({
  createSelection: keep.createSelection,
  editSelection: keep.editSelection,
  openSelection: keep.openSelection,
  finishSelection: keep.finishSelection,
  reopenSelection: keep.reopenSelection,
  cancelSelection: keep.cancelSelection,
  putOnNotice: choose.putOnNotice,
  nameHonoured: choose.nameHonoured,
  readSelection: selections.readSelection,
  selectionsOf: selections.selectionsOf,
  openSelections: selections.openSelections,
  showSelection: selections.showSelection,
  alikeNominations: nominate.alikeNominations,
  nominate: nominate.nominate,
  supplementNomination: nominate.supplementNomination,
  joinNomination: nominate.joinNomination,
  withdrawNomination: nominate.withdrawNomination,
  openAgreement: agreement.openAgreement,
  answerAgreement: agreement.answerAgreement,
  declineNomination: agreement.declineNomination,
  judgeNomination,
  readNomination: nominations.readNomination,
  myNominations: nominations.myNominations,
  nominationsOf: nominations.nominationsOf,
  toScore: score.toScore,
  scoreNomination: score.scoreNomination,
  objectionsOf: objections.objectionsOf,
  readObjection: objections.readObjection,
  checkObjection: objections.checkObjection,
  settleObjection: objections.settleObjection,
  exportNominations: papers.exportNominations,
  importNominations: papers.importNominations,
  nominationForm,
  noticeList: shown.noticeList,
  showNotice: shown.showNotice,
  raiseObjection: objections.raiseObjection,
  honourRoll: shown.honourRoll,
  showHonour: shown.showHonour,
})
