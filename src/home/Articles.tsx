import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ArticleCard } from '../../domain/content/article'
import { COLUMNS } from '../../domain/content/columns'
import { dayOf, monthDayText } from '../../domain/calendar'
import { press } from '../ui/press'
import './stories.scss'

/** The newest articles: title first, then column, day and, of a repost, its source. */
export function Articles({ articles }: { articles: readonly ArticleCard[] }) {
  return (
    <View>
      {articles.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
    </View>
  )
}

const ArticleRow = memo(function ArticleRow({ article }: { article: ArticleCard }) {
  const open = () => void Taro.navigateTo({ url: `/content/article/index?id=${article.id}` })
  const beneath = [
    article.pinned ? '置顶' : '',
    COLUMNS[article.column],
    monthDayText(dayOf(article.publishedAt)),
    article.source,
  ]
  return (
    <View className="story press" {...press(open, { role: 'link' })}>
      <View className="story-words">
        <Text className="story-title">{article.title}</Text>
        <View className="quiet">{beneath.filter(Boolean).join(' · ')}</View>
      </View>
    </View>
  )
})
