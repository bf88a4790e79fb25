import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from '../Icon'
import { press } from '../press'
import './index.scss'

/** The title and the way back in a browser; inside WeChat its own bar does this. */
export function TitleBar({ title, back }: { title: string; back: boolean }) {
  if (process.env.TARO_ENV !== 'h5') return null
  return (
    <View className="title-bar" role="banner">
      {back && (
        <View className="title-bar-back press" {...press(leave, { label: '返回' })}>
          <Icon name="back" />
        </View>
      )}
      <Text className="title-bar-words" role="heading" aria-level={1}>
        {title}
      </Text>
    </View>
  )
}

/** Goes one page back, or home when the page was opened straight from a link. */
function leave() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/home/index' })
}
