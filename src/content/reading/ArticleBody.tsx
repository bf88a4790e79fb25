import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { COLUMNS, type Column } from '../../../domain/content/columns'
import { Tag } from '../../ui/Tag'
import { holds } from './aloud'
import { BodyBlock } from './BodyBlock'
import type { ReadBody } from './read-body'
import './article-body.scss'
import './passage.scss'

interface ArticleBodyProps {
  column: Column
  /** Day, town, source: whatever is known, in words. */
  about: readonly string[]
  body: ReadBody
  /** Where a browser finds the body's files. */
  urls: Readonly<Record<string, string>>
  /** The sentence being read; -1 when none is. */
  reading?: number
  /** Stands between head and text. */
  children?: ReactNode
  /** Stands after a block, by its place. */
  after?(place: number): ReactNode
}

/** An article as its readers see it; the editor's preview shows the very same. */
export function ArticleBody({ column, about, body, urls, reading = -1, children, after }: ArticleBodyProps) {
  const { title, blocks } = body
  return (
    <View className="article">
      <Tag tone="vermilion">{COLUMNS[column]}</Tag>
      <View className="article-title" role="heading" aria-level={2}>
        <Text className={holds(title, reading) ? 'sentence-now' : ''}>{title.text}</Text>
      </View>
      <View className="quiet">{about.filter(Boolean).join(' · ')}</View>
      {children}
      <View className="article-words">
        {blocks.map((read, place) => (
          <View key={place}>
            <BodyBlock read={read} urls={urls} reading={reading} />
            {after?.(place)}
          </View>
        ))}
      </View>
    </View>
  )
}
