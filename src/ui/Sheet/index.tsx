import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon } from '../Icon'
import { press } from '../press'
import './index.scss'

interface SheetProps {
  title: string
  open: boolean
  onClose(): void
  children: ReactNode
}

/** A sheet of paper from below for a choice or a question; the rest of the page waits behind it. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  if (!open) return null
  return (
    <View className="sheet" catchMove role="dialog" aria-modal="true" ariaLabel={title}>
      <View className="sheet-behind" onClick={onClose} />
      <View className="sheet-paper">
        <View className="sheet-head">
          <View className="sheet-title">{title}</View>
          <View className="sheet-close press" {...press(onClose, { label: '关上' })}>
            <Icon name="close" />
          </View>
        </View>
        <View className="sheet-body">{children}</View>
      </View>
    </View>
  )
}
