import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { COLUMNS, type Column } from '../../../domain/content/columns'
import { Tag } from '../../ui/Tag'
import type { Block } from './blocks'
import { Passage } from './Passage'
import './article-body.scss'

interface ArticleBodyProps {
  column: Column
  /** Day, town, source: whatever is known, in words. */
  about: readonly string[]
  /** The title first, then the paragraphs. */
  blocks: readonly Block[]
  /** The sentence being read; -1 when none is. */
  reading?: number
  /** Stands between head and text. */
  children?: ReactNode
}

/** An article as its readers see it; the editor's preview shows the very same. */
export function ArticleBody({ column, about, blocks, reading = -1, children }: ArticleBodyProps) {
  const [title, ...paragraphs] = blocks
  return (
    <View className="article">
      <Tag tone="vermilion">{COLUMNS[column]}</Tag>
      <View className="article-title" role="heading" aria-level={2}>
        <Text className={title !== undefined && reading === title.first ? 'sentence-now' : ''}>
          {title?.text ?? ''}
        </Text>
      </View>
      <View className="quiet">{about.filter(Boolean).join(' · ')}</View>
      {children}
      <View className="article-words">
        {paragraphs.map((block, place) => (
          <Passage key={place} block={block} reading={reading} />
        ))}
      </View>
    </View>
  )
}
