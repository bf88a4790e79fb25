import { useState, type ReactNode } from 'react'
import { Input } from '@tarojs/components'
import { Field, type FieldFrame } from '../Field'
import { inputName } from '../input-name'

interface TextFieldProps extends FieldFrame {
  value: string
  onChange(value: string): void
  placeholder?: string
  /** `phone` brings up the number pad. */
  kind?: 'text' | 'phone'
  /** Longest answer, in characters. */
  most?: number
  aside?: ReactNode
  onBlur?(): void
  /** What the keyboard's own key does; it then says 搜索. */
  onConfirm?(): void
}

/** One line of words, or a phone number. */
export function TextField({
  value,
  onChange,
  placeholder,
  kind = 'text',
  most = 60,
  aside,
  onBlur,
  onConfirm,
  ...frame
}: TextFieldProps) {
  const [focused, setFocused] = useState(false)
  return (
    <Field {...frame} aside={aside} focused={focused}>
      <Input
        className="field-input"
        {...inputName(frame.label)}
        type={kind === 'phone' ? 'number' : 'text'}
        value={value}
        maxlength={kind === 'phone' ? 13 : most}
        placeholder={placeholder}
        confirmType={onConfirm === undefined ? 'done' : 'search'}
        onConfirm={() => onConfirm?.()}
        placeholderClass="field-placeholder"
        onInput={(event) => onChange(event.detail.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false)
          onBlur?.()
        }}
      />
    </Field>
  )
}
