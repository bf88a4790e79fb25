import type { ContentApi } from '../../domain/content/api'
import { serve } from '../lib/serve'
import { endOnScreens, reachedScreens, sendToScreens } from './area-urgent'
import { countReading } from './count-reading'
import { firstPage } from './first-page'
import { cleanHtml, importWord } from './import-word'
import { subscribeColumn } from './subscribe-column'
import { readVersions } from './versions'
import { countOpening, openWall } from './open-wall'
import { ownPanels, readOwnPanel, reviewPanel, savePanel, submitPanel, withdrawPanel } from './own-panels'
import { exportPositions, importPositions } from './position-files'
import {
  addPosition,
  editPosition,
  lookAtPosition,
  positionsOf,
  readPosition,
  restorePosition,
  retirePosition,
} from './positions'
import { listArticles, readArticle, readPanel } from './read'
import { editorialList, readEditorial, saveArticle, submitArticle, withdrawArticle } from './write'
import { correctArticle, pinArticle, scheduleArticle } from './after-publishing'
import { commentArticle, markImportant, reviewArticle, reviewCorrection } from './review'
import { readSources, saveSources } from './sources'
import { searchArticles } from './search'
import { hangingPanels, pollScreen, screenPictures, showCode } from './screen-calls'
import { listScreens, readScreen } from './screen-lists'
import { pairScreen } from './pair-screen'
import { endUrgent, retireScreen, saveProgramme, sendUrgent, unpairScreen } from './screen-steps'
import { openingsOf, panelsFor, readWall, wallsOf } from './read-walls'
import { wallSign } from './wall-sign'
import { createWall, editWall, hangPanels, moveWall, reopenWall, retireWall, undoWall } from './write-walls'

export const main = serve<ContentApi>({
  firstPage,
  openWall,
  countOpening,
  readPanel,
  readArticle,
  listArticles,
  searchArticles,
  saveArticle,
  cleanHtml,
  importWord,
  submitArticle,
  reviewArticle,
  commentArticle,
  markImportant,
  reviewCorrection,
  scheduleArticle,
  pinArticle,
  correctArticle,
  withdrawArticle,
  readSources,
  saveSources,
  readVersions,
  subscribeColumn,
  readEditorial,
  editorialList,
  showCode,
  pollScreen,
  screenPictures,
  pairScreen,
  unpairScreen,
  retireScreen,
  saveProgramme,
  sendUrgent,
  endUrgent,
  sendToScreens,
  endOnScreens,
  reachedScreens,
  readScreen,
  listScreens,
  hangingPanels,
  countReading,
  createWall,
  editWall,
  hangPanels,
  moveWall,
  retireWall,
  reopenWall,
  undoWall,
  readWall,
  wallsOf,
  openingsOf,
  wallSign,
  panelsFor,
  addPosition,
  editPosition,
  lookAtPosition,
  retirePosition,
  restorePosition,
  readPosition,
  positionsOf,
  exportPositions,
  importPositions,
  savePanel,
  submitPanel,
  reviewPanel,
  withdrawPanel,
  readOwnPanel,
  ownPanels,
})
