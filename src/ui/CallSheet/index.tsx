import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../Button'
import { Sheet } from '../Sheet'
import './index.scss'

interface CallSheetProps {
  open: boolean
  title: string
  /** What will happen on the phone. */
  words: string
  /** Who picks up: 养前村理事会. */
  who: string
  phone: string
  onClose(): void
}

/** Leads to a person: who picks up, the number in large figures, one button that calls. */
export function CallSheet({ open, title, words, who, phone, onClose }: CallSheetProps) {
  return (
    <Sheet title={title} open={open} onClose={onClose}>
      <View>{words}</View>
      <View className="call-who">{who}</View>
      <View className="call-number">{phone}</View>
      <Button icon="phone" onClick={() => call(phone)}>
        打电话
      </Button>
    </Sheet>
  )
}

/** Dials a number; declining is no fault. */
export function call(phone: string) {
  Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
}
