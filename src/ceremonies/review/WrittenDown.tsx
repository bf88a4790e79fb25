import { View } from '@tarojs/components'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { openSlip } from './ForTheFamily'

/** What was just written down for a family: its number, and the paper to give to them. */
export function WrittenDown({ view }: { view: RegistrationView }) {
  return (
    <View className="written" role="status">
      <View className="alike-title">{`替这家报好了，编号 ${view.number}`}</View>
      <View className="written-words">把大字单子给这家人，打电话问的时候说编号就行。</View>
      <Button onClick={() => openSlip(view.id)}>大字单子</Button>
    </View>
  )
}
