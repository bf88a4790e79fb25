import { Text, View } from '@tarojs/components'
import { press } from '../press'
import './index.scss'

export interface Answered {
  /** The same words as at the field. */
  label: string
  /** The answer in words; empty says 没有填. */
  value: string
  onEdit?(): void
}

/** The answers to check before handing in, each with a way back to its question. */
export function Summary({ rows }: { rows: readonly Answered[] }) {
  return (
    <View className="summary">
      {rows.map((row) => (
        <View key={row.label} className="summary-row">
          <View className="summary-words">
            <View className="quiet">{row.label}</View>
            <View className={row.value === '' ? 'summary-none' : 'summary-value whole'}>
              {row.value === '' ? '没有填' : row.value}
            </View>
          </View>
          {row.onEdit && (
            <View className="summary-edit press" {...press(row.onEdit, { label: `改${row.label}` })}>
              <Text>改</Text>
            </View>
          )}
        </View>
      ))}
    </View>
  )
}
