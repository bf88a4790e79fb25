import { View } from '@tarojs/components'
import './index.scss'

export type IconName =
  | 'wedding'
  | 'pine'
  | 'heart'
  | 'question'
  | 'speaker'
  | 'pause'
  | 'back'
  | 'next'
  | 'down'
  | 'phone'
  | 'home'
  | 'list'
  | 'person'
  | 'check'
  | 'flag'
  | 'clock'
  | 'search'
  | 'text'
  | 'edit'
  | 'close'
  | 'plus'
  | 'minus'
  | 'bell'
  | 'shield'
  | 'book'
  | 'wall'
  | 'place'
  | 'calendar'
  | 'offline'

/** A one-stroke drawing in the colour of its words; silent to screen readers, since words always stand beside it. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return <View className={`icon icon-${name} ${small ? 'icon-small' : ''}`} ariaHidden />
}
