import { Input, View } from '@tarojs/components'
import { Field, type FieldFrame } from '../Field'
import { Icon } from '../Icon'
import { inputName } from '../input-name'
import { press } from '../press'
import './index.scss'

interface NumberFieldProps extends FieldFrame {
  value: number | undefined
  onChange(value: number | undefined): void
  /** What is counted: 桌, 辆, 人. */
  unit: string
  least?: number
  most?: number
  placeholder?: string
}

/** A whole number, typed or stepped one at a time. */
export function NumberField({
  value,
  onChange,
  unit,
  least = 0,
  most = 9999,
  placeholder,
  ...frame
}: NumberFieldProps) {
  const step = (by: 1 | -1) => onChange(Math.min(most, Math.max(least, (value ?? least) + by)))
  return (
    <Field {...frame} aside={unit}>
      <View className="number">
        <View
          className="number-step press"
          {...press(() => step(-1), {
            label: `${frame.label}少一${unit}`,
            disabled: (value ?? least) <= least,
          })}
        >
          <Icon name="minus" />
        </View>
        <Input
          className="field-input number-input"
          {...inputName(`${frame.label}，单位${unit}`)}
          type="number"
          value={value === undefined ? '' : String(value)}
          maxlength={String(most).length}
          placeholder={placeholder}
          placeholderClass="field-placeholder"
          onInput={(event) => onChange(wholeNumber(event.detail.value, most))}
        />
        <View
          className="number-step press"
          {...press(() => step(1), {
            label: `${frame.label}多一${unit}`,
            disabled: (value ?? least) >= most,
          })}
        >
          <Icon name="plus" />
        </View>
      </View>
    </Field>
  )
}

function wholeNumber(text: string, most: number): number | undefined {
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  return digits === '' ? undefined : Math.min(most, Number(digits))
}
