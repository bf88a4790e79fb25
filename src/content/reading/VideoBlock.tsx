import { Text, Video, View } from '@tarojs/components'
import type { BlockOf } from '../../../domain/content/body'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { LINK_NOTE, openLink } from '../article/open-link'

interface VideoBlockProps {
  block: BlockOf<'video'>
  urls: Readonly<Record<string, string>>
  now: boolean
}

/** A video kept in storage, played in place; one of another site is a door to it, for WeChat plays no other site's. */
export function VideoBlock({ block: { title, source, poster }, urls, now }: VideoBlockProps) {
  const find = (file: string) => (process.env.TARO_ENV === 'h5' ? (urls[file] ?? '') : file)
  const caption = <View className={now ? 'body-caption sentence-now' : 'body-caption'}>{title}</View>
  if (source.kind === 'file')
    return (
      <View className="body-video">
        <Video
          className="body-video-frame"
          src={find(source.file)}
          poster={find(poster)}
          controls
          title={title}
          objectFit="contain"
        />
        {caption}
      </View>
    )
  return (
    <View className="body-video-door press" {...press(() => openLink(source.link), { role: 'link' })}>
      <Icon name="next" />
      <View className="body-video-words">
        <Text className={now ? 'sentence-now' : ''}>{`视频：${title}`}</Text>
        <View className="quiet">{LINK_NOTE}</View>
      </View>
    </View>
  )
}
