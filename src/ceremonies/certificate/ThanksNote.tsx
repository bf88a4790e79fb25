import { View } from '@tarojs/components'
import type { RegistrationView } from '../../../domain/ceremonies/api'

/** A few plain words after a funeral: no ornament, no certificate. */
export function ThanksNote({ view }: { view: RegistrationView }) {
  return (
    <View className="thanks-note">
      <View>{`${view.people.deceased ?? ''}家里：`}</View>
      <View>丧事从简，照大家约定的办，邻里都看在眼里。理事会谢谢您家，也请多保重身体。</View>
      <View className="thanks-note-from">{`${view.villageName}红白理事会`}</View>
      <View className="quiet">{`编号 ${view.number}`}</View>
    </View>
  )
}
