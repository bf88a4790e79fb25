import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon'
import './index.scss'

/** A quiet line that something was done, such as a draft saved; it stays in its place and covers nothing. */
export function Status({ children, done = false }: { children: string; done?: boolean }) {
  return (
    <View className="status" role="status">
      {done && <Icon name="check" small />}
      <Text className="status-words">{children}</Text>
    </View>
  )
}
