import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PanelCard } from '../../domain/content/panel'
import { Picture } from '../ui/Picture'
import { press } from '../ui/press'
import './stories.scss'

interface StoriesProps {
  stories: readonly PanelCard[]
  /** The wall they hang on, so that one leads on to the next; empty when they hang on none. */
  wallId?: string
}

/** The stories of the village's wall, each with its picture. */
export function Stories({ stories, wallId = '' }: StoriesProps) {
  return (
    <View>
      {stories.map((story) => (
        <StoryRow key={story.id} story={story} wallId={wallId} />
      ))}
    </View>
  )
}

const StoryRow = memo(function StoryRow({ story, wallId }: { story: PanelCard; wallId: string }) {
  const open = () => void Taro.navigateTo({ url: `/content/panel/index?id=${story.id}&w=${wallId}` })
  return (
    <View className="story press" {...press(open, { role: 'link' })}>
      <View className="story-art">
        <Picture art={story.art} alt={story.alt} lazy />
      </View>
      <View className="story-words">
        <Text className="story-title">{story.title}</Text>
        <View className="quiet">{`${story.value} · 听 ${story.minutes} 分钟`}</View>
      </View>
    </View>
  )
})
