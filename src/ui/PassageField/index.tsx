import { useState } from 'react'
import { Textarea } from '@tarojs/components'
import { Field, type FieldFrame } from '../Field'
import { inputName } from '../input-name'
import './index.scss'

interface PassageFieldProps extends FieldFrame {
  value: string
  onChange(value: string): void
  placeholder?: string
  /** Longest answer, in characters; how many are left is said when few are. */
  most?: number
}

/** Several lines of words. It grows with them. */
export function PassageField({ value, onChange, placeholder, most = 300, ...frame }: PassageFieldProps) {
  const [focused, setFocused] = useState(false)
  const left = most - value.length
  return (
    <Field {...frame} focused={focused} hint={left < 30 ? `还能写 ${left} 个字` : frame.hint}>
      <Textarea
        className="passage"
        {...inputName(frame.label)}
        autoHeight
        value={value}
        maxlength={most}
        placeholder={placeholder}
        placeholderClass="field-placeholder"
        onInput={(event) => onChange(event.detail.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
    </Field>
  )
}
