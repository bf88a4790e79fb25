import { useId, useState, type ReactNode } from 'react'
import { parseMoney, type Fen } from '../../../domain/money'
import { Icon } from '../Icon'
import { aloud, typed } from '../MoneyField/words'
import './index.scss'

/** Dense fields for a computer, made of the browser's own elements: keyboard and screen reader know them. Only pages of H5 use them. */
export interface DeskFrame {
  label: string
  hint?: string
  /** What is wrong and how to mend it. */
  error?: string
  /** The element's id, for the way there. */
  anchor?: string
}

interface FrameProps extends DeskFrame {
  htmlFor: string
  children: ReactNode
}

function Frame({ label, hint, error, anchor, htmlFor, children }: FrameProps) {
  return (
    <div className={error ? 'desk-field desk-field-wrong' : 'desk-field'} id={anchor}>
      <label className="desk-field-label" htmlFor={htmlFor}>
        {label}
      </label>
      {children}
      {hint !== undefined && <div className="desk-field-hint">{hint}</div>}
      <FieldError error={error} />
    </div>
  )
}

/** What is wrong, under the field it is about. */
export function FieldError({ error }: { error: string | undefined }) {
  if (error === undefined || error === '') return null
  return (
    <div className="desk-field-error" role="alert">
      <Icon name="flag" small />
      <span>{error}</span>
    </div>
  )
}

interface TextProps extends DeskFrame {
  value: string | undefined
  onChange(value: string): void
  placeholder?: string
  most?: number
}

/** One line of words. */
export function DeskText({ value = '', onChange, placeholder, most, ...frame }: TextProps) {
  const id = useId()
  return (
    <Frame {...frame} htmlFor={id}>
      <input
        id={id}
        className="desk-input"
        value={value}
        maxLength={most}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

/** Several lines of words. */
export function DeskArea({ value = '', onChange, placeholder, most, ...frame }: TextProps) {
  const id = useId()
  const lines = Math.max(2, Math.ceil(value.length / 38))
  return (
    <Frame {...frame} htmlFor={id}>
      <textarea
        id={id}
        className="desk-input"
        rows={lines}
        value={value}
        maxLength={most}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

interface DayProps extends DeskFrame {
  /** ISO day; empty for none. */
  value: string | undefined
  onChange(value: string): void
  from?: string
}

/** A day from the browser's own calendar. */
export function DeskDay({ value = '', onChange, from, ...frame }: DayProps) {
  const id = useId()
  return (
    <Frame {...frame} htmlFor={id}>
      <input
        id={id}
        className="desk-input"
        type="date"
        value={value}
        min={from}
        max="2100-12-31"
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

interface NumberProps extends DeskFrame {
  value: number | undefined
  onChange(value: number | undefined): void
  /** What is counted: 桌, 天. */
  unit?: string
  /** Whether parts of one may be written, such as 2.5 倍. */
  decimals?: boolean
}

/** A number; empty is no number. */
export function DeskNumber({ value, onChange, unit = '', decimals = false, ...frame }: NumberProps) {
  const id = useId()
  return (
    <Frame {...frame} htmlFor={id}>
      <span className="desk-input-line">
        <input
          id={id}
          className="desk-input"
          type="number"
          min={0}
          step={decimals ? 'any' : 1}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        />
        <span className="desk-unit">{unit}</span>
      </span>
    </Frame>
  )
}

interface MoneyProps extends DeskFrame {
  /** 分. */
  value: Fen | undefined
  onChange(value: Fen | undefined): void
}

/** A sum in 元 or 万, said back beside it. */
export function DeskMoney({ value, onChange, ...frame }: MoneyProps) {
  const id = useId()
  const [text, setText] = useState(() => typed(value))
  const shown = parseMoney(text) === value ? text : typed(value)
  const unread = text !== '' && parseMoney(text) === undefined
  return (
    <Frame {...frame} error={unread ? '没看懂这个数，写成 68000 或者 6.8万 都行' : frame.error} htmlFor={id}>
      <span className="desk-input-line">
        <input
          id={id}
          className="desk-input"
          inputMode="decimal"
          placeholder="68000 或 6.8万"
          value={unread ? text : shown}
          onChange={(event) => {
            setText(event.target.value)
            onChange(parseMoney(event.target.value))
          }}
        />
        <span className="desk-unit">{aloud(value)}</span>
      </span>
    </Frame>
  )
}

export interface DeskChoice<Value extends string> {
  value: Value
  label: string
}

interface SelectProps<Value extends string> extends DeskFrame {
  choices: readonly DeskChoice<Value>[]
  value: Value | undefined
  onChange(value: Value): void
}

/** One of several, from a list that opens. */
export function DeskSelect<Value extends string>(props: SelectProps<Value>) {
  const { choices, value, onChange, ...frame } = props
  const id = useId()
  return (
    <Frame {...frame} htmlFor={id}>
      <select
        id={id}
        className="desk-input"
        value={value ?? ''}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {!choices.some((choice) => choice.value === value) && <option value="">请选择</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

interface ChecksProps<Value extends string> extends DeskFrame {
  choices: readonly DeskChoice<Value>[]
  value: readonly Value[] | undefined
  onChange(value: Value[]): void
}

/** Any of several, each a chip with a box to tick. */
export function DeskChecks<Value extends string>(props: ChecksProps<Value>) {
  const { choices, value = [], onChange, label, hint, error, anchor } = props
  const turn = (choice: Value) =>
    onChange(value.includes(choice) ? value.filter((one) => one !== choice) : [...value, choice])
  return (
    <fieldset className={error ? 'desk-field desk-field-wrong' : 'desk-field'} id={anchor}>
      <legend className="desk-field-label">{label}</legend>
      <div className="desk-chips">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={value.includes(choice.value) ? 'desk-chip desk-chip-on' : 'desk-chip'}
          >
            <input
              className="desk-box"
              type="checkbox"
              checked={value.includes(choice.value)}
              onChange={() => turn(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {hint !== undefined && <div className="desk-field-hint">{hint}</div>}
      <FieldError error={error} />
    </fieldset>
  )
}

/** One box to tick. */
export function DeskCheck({
  label,
  on,
  onChange,
}: {
  label: string
  on: boolean
  onChange(on: boolean): void
}) {
  return (
    <label className={on ? 'desk-chip desk-chip-on' : 'desk-chip'}>
      <input className="desk-box" type="checkbox" checked={on} onChange={() => onChange(!on)} />
      {label}
    </label>
  )
}
