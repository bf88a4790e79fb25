import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon'
import './index.scss'

interface EmptyProps {
  icon?: IconName
  /** What is not there yet. */
  title: string
  /** What one can do, or when something will be. */
  children?: ReactNode
}

/** A place with nothing in it yet, which says what comes. */
export function Empty({ icon = 'list', title, children }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty-icon">
        <Icon name={icon} />
      </View>
      <View className="empty-title">{title}</View>
      {children !== undefined && <View className="quiet">{children}</View>}
    </View>
  )
}
