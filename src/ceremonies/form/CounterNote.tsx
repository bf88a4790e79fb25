import { View } from '@tarojs/components'
import { useForm } from './use-form'
import './counter-note.scss'

/** Reminds a member that they write for a family without a phone, whose words these are. */
export function CounterNote() {
  const form = useForm()
  if (!form.counter()) return null
  return (
    <View className="counter-note" role="note">
      <View className="counter-title">您在替这家报</View>
      <View>写这家人说的，电话也写他们的。报好了有编号，还能打一张大字单子给他们。</View>
    </View>
  )
}
