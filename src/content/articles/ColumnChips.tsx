import { Text, View } from '@tarojs/components'
import type { Column } from '../../../domain/content/columns'
import { press } from '../../ui/press'
import { COLUMN_CHOICES } from '../editor/choices'
import './column-chips.scss'

/** One column, or all of them together. */
export type Shown = Column | 'all'

const CHIPS: readonly { value: Shown; label: string }[] = [{ value: 'all', label: '全部' }, ...COLUMN_CHOICES]

/** Which column's articles one wants to see. */
export function ColumnChips({ shown, onShow }: { shown: Shown; onShow(column: Shown): void }) {
  return (
    <View className="column-chips" role="tablist" ariaLabel="看哪一栏">
      {CHIPS.map(({ value, label }) => (
        <View
          key={value}
          className={value === shown ? 'column-chip column-chip-now press' : 'column-chip press'}
          {...press(() => onShow(value), { role: 'tab', chosen: value === shown })}
        >
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}

/** The column an address names; all of them when it names none. */
export function shownIn(name: string): Shown {
  return CHIPS.find(({ value }) => value === name)?.value ?? 'all'
}
