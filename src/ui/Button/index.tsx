import { Text, View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon'
import { press } from '../press'
import './index.scss'

interface ButtonProps {
  /** What it does, in words. */
  children: string
  onClick(): void
  /** One `primary` a page; `danger` for what can't be taken back. */
  kind?: 'primary' | 'quiet' | 'danger'
  icon?: IconName
  /** Work is under way: it says so and can't be pressed twice. */
  busy?: boolean
  disabled?: boolean
  /** As narrow as its words, for a button inside a line. */
  narrow?: boolean
}

/** The button. Its words stay while it is busy, so that nothing jumps. */
export function Button({ children, onClick, kind = 'primary', icon, busy, disabled, narrow }: ButtonProps) {
  const asleep = busy === true || disabled === true
  const looks = [`button-${kind}`, asleep ? 'button-asleep' : '', narrow ? 'button-narrow' : ''].join(' ')
  return (
    <View
      className={`button press ${looks}`}
      {...press(onClick, { disabled: asleep, label: spoken(children, busy) })}
    >
      {busy === true && <View className="button-busy" />}
      {icon !== undefined && busy !== true && <Icon name={icon} small />}
      <Text className="button-words">{children}</Text>
    </View>
  )
}

function spoken(words: string, busy: boolean | undefined): string {
  return busy === true ? `${words}，正在办` : words
}
