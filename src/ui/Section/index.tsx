import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon'
import { press } from '../press'
import './index.scss'

interface SectionProps {
  title: string
  /** A way to the rest, at the right of the title. */
  more?: { words: string; onClick(): void }
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, more, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section-head">
        <Text className="section-title" role="heading" aria-level={2}>
          {title}
        </Text>
        {more && (
          <View className="section-more press" {...press(more.onClick, { label: `${title}，${more.words}` })}>
            <Text>{more.words}</Text>
            <Icon name="next" small />
          </View>
        )}
      </View>
      {children}
    </View>
  )
}
