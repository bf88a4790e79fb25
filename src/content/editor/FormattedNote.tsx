import { View } from '@tarojs/components'
import { textsOf, type Block } from '../../../domain/content/body'

const SHOWN = 80

/** Stands in place of the text where a phone could only lose its headings and pictures. */
export function FormattedNote({ blocks }: { blocks: readonly Block[] }) {
  const text = textsOf(blocks).join(' ')
  return (
    <View className="formatted-note" role="note">
      <View className="formatted-note-title">正文在电脑上改</View>
      <View>这篇有小标题、图片这些排版，手机上改会弄丢。标题和别的可以在这里改。</View>
      <View className="quiet">{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</View>
    </View>
  )
}
