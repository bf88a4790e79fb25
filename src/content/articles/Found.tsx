import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { FoundArticle } from '../../../domain/content/reading-api'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { COLUMNS } from '../../../domain/content/columns'
import { partsOf } from '../../../domain/content/search'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Marked } from '../../ui/Marked'
import { press } from '../../ui/press'
import type { Search } from './use-search'
import './search.scss'

interface FoundProps {
  search: Search
  onMore(): void
}

/** What a search found, each with the words around it. */
export function Found({ search, onMore }: FoundProps) {
  const { words, hits, next, busy, problem } = search
  const parts = partsOf(words)
  const none = hits.length === 0
  return (
    <View>
      {busy && none && <Loading shape="rows" count={3} />}
      {!busy && problem === undefined && none && next === '' && (
        <Empty icon="search" title={`没有找到“${words}”`}>
          换个说法，或者少写几个字再找。
        </Empty>
      )}
      {hits.map((article) => (
        <FoundRow key={article.id} article={article} parts={parts} />
      ))}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={onMore} />}
      {next !== '' && problem === undefined && (
        <Button kind="quiet" busy={busy} onClick={onMore}>
          再往前找
        </Button>
      )}
    </View>
  )
}

function FoundRow({ article, parts }: { article: FoundArticle; parts: readonly string[] }) {
  const open = () => void Taro.navigateTo({ url: `/content/article/index?id=${article.id}` })
  const beneath = [COLUMNS[article.column], monthDayText(dayOf(article.publishedAt)), article.source]
  return (
    <View className="found press" {...press(open, { role: 'link' })}>
      <View className="found-title">
        <Marked asked={parts}>{article.title}</Marked>
      </View>
      {article.excerpt !== '' && (
        <View className="found-excerpt">
          <Marked asked={parts}>{article.excerpt}</Marked>
        </View>
      )}
      <View className="quiet">{beneath.filter(Boolean).join(' · ')}</View>
    </View>
  )
}
