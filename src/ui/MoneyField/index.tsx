import { useState } from 'react'
import { Input, Text, View } from '@tarojs/components'
import { parseMoney, type Fen } from '../../../domain/money'
import { Field, type FieldFrame } from '../Field'
import { Toggle } from '../Toggle'
import { inputName } from '../input-name'
import { press } from '../press'
import { aloud, inWan, typed } from './words'
import './index.scss'

interface MoneyFieldProps extends FieldFrame {
  /** 分; undefined while nothing readable is typed. */
  value: Fen | undefined
  onChange(value: Fen | undefined): void
  placeholder?: string
  /** Sums here run to 万: a bare 6.8 is offered as 6.8 万. */
  large?: boolean
  /** Whether 不便填写 is chosen. Give `onUnsaid` too, or the choice is not offered. */
  unsaid?: boolean
  onUnsaid?(unsaid: boolean): void
}

// The number pad has no 万; a browser's number input would refuse it, so there it is a text with the pad's hint.
const PAD = process.env.TARO_ENV === 'h5' ? 'text' : 'digit'

/** A sum as one says it: 68000, 6.8万 and 六万八 are all read, and the sum is said back in 万 beside it. */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, placeholder, large = false, unsaid = false, onUnsaid, ...frame } = props
  const [focused, setFocused] = useState(false)
  const [text, setText] = useState(() => typed(value))
  // What was typed stays as it was typed; only a value that came from elsewhere replaces it.
  const shown = parseMoney(text) === value ? text : typed(value)
  const unread = shown !== '' && value === undefined && !focused
  const offer = large ? inWan(shown) : ''
  const write = (next: string) => {
    setText(next)
    onChange(parseMoney(next))
  }
  return (
    <View className="money">
      {!unsaid && (
        <Field
          {...frame}
          focused={focused}
          error={unread ? '没看懂这个数，写成 68000 或者 6.8万 都行' : frame.error}
          aside={
            <View className="money-aside">
              {offer !== '' && (
                <View className="money-offer press" {...press(() => write(offer), { label: `是${offer}` })}>
                  <Text>{`是 ${offer}？`}</Text>
                </View>
              )}
              <Text>{aloud(value)}</Text>
            </View>
          }
        >
          <Input
            className="field-input"
            {...inputName(`${frame.label}，单位元`, { inputmode: 'decimal' })}
            type={PAD}
            value={shown}
            maxlength={20}
            placeholder={placeholder}
            placeholderClass="field-placeholder"
            onInput={(event) => write(event.detail.value)}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
          />
        </Field>
      )}
      {onUnsaid && <Toggle words={`${frame.label}不便填写`} on={unsaid} onChange={onUnsaid} />}
    </View>
  )
}
