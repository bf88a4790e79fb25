import { View } from '@tarojs/components'
import type { SheetItem } from '../../../domain/honors'
import { NumberField } from '../../ui/NumberField'
import { press } from '../../ui/press'
import { quickPoints } from './sheet'

interface ScoreItemProps {
  item: SheetItem
  value: number | undefined
  error: string | undefined
  /** Undefined: taken back. */
  onChange(given: number | undefined): void
}

/** One line of the sheet: typed, stepped, or in one press. */
export function ScoreItem({ item, value, error, onChange }: ScoreItemProps) {
  const { name, hint, most } = item
  return (
    <View className="score-item" role="group" ariaLabel={`${name}，满分 ${most} 分`}>
      <NumberField
        label={`${name}（满分 ${most}）`}
        hint={hint === '' ? undefined : hint}
        error={error}
        unit="分"
        most={most}
        value={value}
        placeholder="几分"
        onChange={onChange}
      />
      <View className="score-quick">
        {quickPoints(most).map((points) => (
          <View
            key={points}
            className={points === value ? 'score-quick-one press score-quick-now' : 'score-quick-one press'}
            {...press(() => onChange(points), { label: `${name} ${points} 分` })}
          >
            {points}
          </View>
        ))}
      </View>
    </View>
  )
}
