import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon'
import './index.scss'

/** Says quietly that what is shown was kept from last time. */
export function OfflineNote({ children = '网不太好，先看上次打开的内容。' }: { children?: string }) {
  return (
    <View className="offline" role="status">
      <Icon name="offline" small />
      <Text className="offline-words">{children}</Text>
    </View>
  )
}
