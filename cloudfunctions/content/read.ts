import { contentApi } from '../../domain/content/api'
import { minutesOf } from '../../domain/content/article'
import { filesOf } from '../../domain/content/body'
import { Refusal } from '../../domain/errors'
import { linksTo } from '../lib/files'
import { implementOpen } from '../lib/implement'
import { findById } from '../lib/store'
import type { StoredArticle, StoredPanel } from '../lib/stored'
import { panelOf } from './panel-document'
import { areaShown } from './first-page'
import { cardOfArticle, publishedIn } from './published'
import { relatedTo } from './related'

const PAGE = 20

export const readPanel = implementOpen(contentApi.readPanel, async ({ id }) => {
  const panel = await findById<StoredPanel>('panels', id)
  if (panel === undefined) throw new Refusal('notFound', '这个故事已经撤下了，去看看别的吧。')
  return panelOf(panel)
})

export const readArticle = implementOpen(contentApi.readArticle, async ({ id }) => {
  const article = await findById<StoredArticle>('articles', id)
  if (article?.status !== 'published') throw new Refusal('notFound', '这篇文章已经撤下了，去看看别的吧。')
  const { body, link } = article.state.draft
  const [urls, related] = await Promise.all([linksTo(filesOf(body)), relatedTo(article)])
  return {
    ...cardOfArticle(article),
    ...{ townId: article.townId, body, link, urls, related },
    minutes: minutesOf(body),
    corrections: article.state.corrections,
  }
})

export const listArticles = implementOpen(contentApi.listArticles, async ({ areaId, ...asked }) => {
  const area = await areaShown(areaId)
  const articles = await publishedIn(area, asked, PAGE + 1)
  return { articles: articles.slice(0, PAGE), more: articles.length > PAGE }
})
