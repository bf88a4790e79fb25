import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Cover } from './Cover'
import './person-card.scss'

interface PersonCardProps {
  name: string
  /** Whence and for what: 养前村 · 孝老爱亲. */
  about: string
  cover: string
  /** The first words of what is told; left out where the list needs none. */
  summary?: string
  /** A state beneath, such as the days left. */
  children?: ReactNode
  /** What a screen reader says of the whole. */
  label: string
  onOpen(): void
}

/** One who is nominated or honoured, in a list. */
export function PersonCard({ name, about, cover, summary, children, label, onOpen }: PersonCardProps) {
  return (
    <Card onClick={onOpen} label={label}>
      <View className="person-card">
        <Cover url={cover} />
        <View className="person-card-words">
          <Text className="person-card-name">{name}</Text>
          <View className="quiet whole">{about}</View>
          {children}
        </View>
      </View>
      {summary !== undefined && summary !== '' && <View className="person-card-summary">{summary}</View>}
    </Card>
  )
}
