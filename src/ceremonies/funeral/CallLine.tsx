import { Text, View } from '@tarojs/components'
import { call } from '../../ui/CallSheet'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import './call-line.scss'

/** The council's number, one press away. */
export function CallLine({ phone, words = '也可以直接打给理事会' }: { phone: string; words?: string }) {
  if (phone === '') return null
  return (
    <View className="call-line press" {...press(() => call(phone), { label: `${words}，${phone}` })}>
      <Icon name="phone" small />
      <View>
        {`${words} `}
        <Text className="piece">{phone}</Text>
      </View>
    </View>
  )
}
