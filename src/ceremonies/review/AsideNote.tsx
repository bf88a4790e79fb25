import { View } from '@tarojs/components'
import { useCouncil } from './use-council'

/** Why this reader decides nothing here, and whom to ask instead. */
export function AsideNote({ villageId }: { villageId: string }) {
  const { data } = useCouncil(villageId)
  const others = (data?.members ?? []).filter(({ isMe }) => !isMe).map(({ name }) => name)
  return (
    <View className="stands-aside" role="note">
      <View>这是您自家或亲戚家的事，要请别的理事来办，您看着就行。</View>
      {others.length > 0 && <View className="quiet">{`可以找 ${others.join('、')}。`}</View>}
    </View>
  )
}
