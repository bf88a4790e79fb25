import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { dayOf, monthDayText, solarFullText } from '../../../domain/calendar'
import type { ArticleView } from '../../../domain/content/article'
import { content, useCached } from '../../cloud'
import { Articles } from '../../home/Articles'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { ReadAloud } from '../../ui/ReadAloud'
import { Section } from '../../ui/Section'
import { ArticleBody } from '../reading/ArticleBody'
import { readBody } from '../reading/read-body'
import { AskColumn } from './AskColumn'
import { LINK_NOTE, openLink } from './open-link'
import { nextAfter } from './related'
import { useCountedReading } from './use-counted-reading'
import './index.scss'

/** One article, to read or to hear. */
export default function ArticlePage() {
  const { id = '' } = useRouter().params
  const { data, loading, problem, refresh } = useCached(`article:${id}`, () => content('readArticle', { id }))
  // One that was withdrawn since must not go on being read from the phone.
  const withdrawn = problem?.code === 'notFound'
  const article = withdrawn ? undefined : data
  useCountedReading(article?.id)
  const related = useMemo(() => nextAfter(id, article?.related ?? []), [id, article])
  useShareAppMessage(() => ({
    title: article?.title ?? '村里的文章',
    imageUrl: article === undefined ? undefined : firstPicture(article),
    path: `/content/article/index?id=${id}`,
  }))

  return (
    <Page title={article?.townName ?? '文章'}>
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && article === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={withdrawn ? undefined : () => void refresh()} />
      )}
      {problem !== undefined && article !== undefined && <OfflineNote />}
      {article !== undefined && <Read article={article} />}
      {article !== undefined && (
        <AskColumn key={article.id} townId={article.townId} column={article.column} />
      )}
      {related.length > 0 && (
        <Section title="再看看">
          <Articles articles={related} />
        </Section>
      )}
      <List>
        <ListRow icon="book" title="全部文章" onClick={openAll} />
      </List>
    </Page>
  )
}

function Read({ article }: { article: ArticleView }) {
  const [sentence, setSentence] = useState(-1)
  const body = useMemo(() => readBody(article.title, article.body), [article])
  const about = [solarFullText(dayOf(article.publishedAt)), article.source || article.townName]
  return (
    <View>
      <ArticleBody column={article.column} about={about} body={body} urls={article.urls} reading={sentence}>
        <View className="article-listen">
          <ReadAloud
            sentences={body.sentences}
            onSentence={setSentence}
            words={`念给我听 · ${article.minutes} 分钟`}
          />
        </View>
      </ArticleBody>
      {article.corrections.map(({ at, note }) => (
        <View key={at} className="article-correction" role="note">
          {`更正（${monthDayText(dayOf(at))}）：${note}`}
        </View>
      ))}
      {article.link !== '' && (
        <List>
          <ListRow
            icon="book"
            title={`转载自 ${article.source}`}
            note={LINK_NOTE}
            onClick={() => openLink(article.link)}
          />
        </List>
      )}
    </View>
  )
}

// The card shows the article's own picture; without one WeChat takes the top of the page.
function firstPicture({ body, urls }: ArticleView): string | undefined {
  const picture = body.find((block) => block.kind === 'picture')
  return picture === undefined ? undefined : urls[picture.small ?? picture.file]
}

function openAll() {
  void Taro.navigateTo({ url: '/content/articles/index' })
}
