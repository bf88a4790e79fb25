import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import './return-note.scss'

/** Why a reviewer sent the article back: the first thing its writer reads. */
export function ReturnNote({ reason }: { reason: string }) {
  return (
    <View className="return-note" role="note">
      <View className="return-note-head">
        <Icon name="flag" small />
        <Text className="return-note-title">审稿人请您改一改</Text>
      </View>
      <View>{reason}</View>
    </View>
  )
}
