import { Text, View } from '@tarojs/components'
import { Icon } from '../Icon'
import { press } from '../press'
import './index.scss'

export interface Choice<Value extends string> {
  value: Value
  label: string
  hint?: string
}

interface ChoiceFieldProps<Value extends string> {
  label: string
  hint?: string
  error?: string
  anchor?: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  onChange(value: Value): void
  /** Two to a row where the words are short. */
  paired?: boolean
}

/** One of a few, each on a card of its own; the chosen one carries a tick, not only a colour. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, hint, error, anchor, choices, value, onChange, paired } = props
  return (
    <View className="choices" id={anchor}>
      <View className="choices-label">{label}</View>
      {hint !== undefined && <View className="choices-hint">{hint}</View>}
      <View className={paired ? 'choices-paired' : ''} role="radiogroup" ariaLabel={label}>
        {choices.map((choice) => (
          <View
            key={choice.value}
            className={`choice press ${choice.value === value ? 'choice-now' : ''}`}
            {...press(() => onChange(choice.value), { role: 'radio', chosen: choice.value === value })}
          >
            <View className="choice-words">
              <Text className="choice-label">{choice.label}</Text>
              {choice.hint !== undefined && <View className="choice-hint">{choice.hint}</View>}
            </View>
            <View className="choice-mark">{choice.value === value && <Icon name="check" small />}</View>
          </View>
        ))}
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
