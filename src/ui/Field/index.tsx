import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon'
import './index.scss'

export interface FieldFrame {
  /** What is asked, in the same words as in the summary. */
  label: string
  /** Why it is asked, or how to answer; stands under the label. */
  hint?: string
  /** What is wrong and how to mend it. */
  error?: string
  /** May be left empty; says so. */
  optional?: boolean
  /** The element's id, so that a summary can scroll to the label. */
  anchor?: string
}

interface FieldProps extends FieldFrame {
  children: ReactNode
  /** Stands at the right of what is typed: a unit, or the sum in 万. */
  aside?: ReactNode
  focused?: boolean
}

/** The white frame every field stands in: label above, answer large, unit at the right, the mend below. */
export function Field({ label, hint, error, optional, anchor, aside, focused, children }: FieldProps) {
  const looks = `${focused ? 'field-focused' : ''} ${error ? 'field-wrong' : ''}`
  return (
    <View className={`field ${looks}`} id={anchor}>
      <View className="field-label">
        <Text>{label}</Text>
        {optional && <Text className="field-optional">选填</Text>}
      </View>
      {hint !== undefined && <View className="field-hint">{hint}</View>}
      <View className="field-line">
        <View className="field-answer">{children}</View>
        {aside !== undefined && <View className="field-aside">{aside}</View>}
      </View>
      {error !== undefined && error !== '' && (
        <View className="field-error" role="alert">
          <Icon name="flag" small />
          <Text className="field-error-words">{error}</Text>
        </View>
      )}
    </View>
  )
}
