import { View } from '@tarojs/components'
import { differencesOf, type DayQuantity } from '../../../domain/ceremonies/day-figures'
import { fieldWords } from '../../../domain/ceremonies/field-words'
import { QUANTITIES } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'
import { MoneyField } from '../../ui/MoneyField'
import { NumberField } from '../../ui/NumberField'
import '../fields/answer-note.scss'

interface FigureFieldProps {
  facts: Facts
  quantity: DayQuantity
  value: number | undefined
  onChange(value: number | undefined): void
}

/** One actual figure, and by how much it differs from what was reported. */
export function FigureField({ facts, quantity, value, onChange }: FigureFieldProps) {
  const { label, unit = '' } = fieldWords(`facts.${quantity}`, facts)
  const about = QUANTITIES[quantity]
  const [difference] = differencesOf(facts, { [quantity]: value })
  return (
    <View className="answer">
      {about.unit === 'fen' ? (
        <MoneyField label={label} value={value} onChange={onChange} />
      ) : (
        <NumberField
          label={label}
          unit={unit}
          most={'most' in about ? about.most : undefined}
          value={value}
          onChange={onChange}
        />
      )}
      {difference !== undefined && (
        <View className="quiet answer-note">{`报的是 ${difference.declared}，${difference.by}`}</View>
      )}
    </View>
  )
}
