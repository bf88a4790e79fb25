import { Text, View } from '@tarojs/components'
import { momentText } from '../../../domain/calendar'
import type { EditorialView } from '../../../domain/content/api'
import { STAGE_NAMES } from '../../../domain/content/workflow'
import './said.scss'

/** What reviewers said about passages of the text: the passage, their words, and who they were. */
export function Said({ comments }: { comments: EditorialView['comments'] }) {
  if (comments.length === 0) return null
  return (
    <View className="said-list" role="list" ariaLabel="审稿人的批注">
      {comments.map(({ id, quote, words, who, stage, at }) => (
        <View key={id} className="said" role="listitem">
          <View className="said-quote">{quote === '' ? '（图片）' : `“${quote}”`}</View>
          <Text className="said-words">{words}</Text>
          <View className="quiet">
            {[STAGE_NAMES[stage], who, momentText(at)].filter(Boolean).join(' · ')}
          </View>
        </View>
      ))}
    </View>
  )
}
