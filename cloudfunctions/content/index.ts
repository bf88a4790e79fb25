import type { ContentApi } from '../../domain/content/api'
import { serve } from '../lib/serve'
import { firstPage } from './first-page'
import { cleanHtml, importWord } from './import-word'
import { countOpening, openWall } from './open-wall'
import { listArticles, readArticle, readPanel } from './read'
import {
  editorialList,
  readEditorial,
  reviewArticle,
  saveArticle,
  submitArticle,
  withdrawArticle,
} from './write'

export const main = serve<ContentApi>({
  firstPage,
  openWall,
  countOpening,
  readPanel,
  readArticle,
  listArticles,
  saveArticle,
  cleanHtml,
  importWord,
  submitArticle,
  reviewArticle,
  withdrawArticle,
  readEditorial,
  editorialList,
})
