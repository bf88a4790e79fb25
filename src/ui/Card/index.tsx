import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { press } from '../press'
import './index.scss'

interface CardProps {
  children: ReactNode
  /** Makes the whole card something to press. */
  onClick?(): void
  /** What a screen reader says of a card that is pressed. */
  label?: string
  className?: string
}

/** A sheet of white paper on the ground. */
export function Card({ children, onClick, label, className = '' }: CardProps) {
  if (onClick === undefined) return <View className={`card ${className}`}>{children}</View>
  return (
    <View className={`card card-press press ${className}`} {...press(onClick, { label })}>
      {children}
    </View>
  )
}
