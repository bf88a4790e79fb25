import { memo } from 'react'
import { View } from '@tarojs/components'
import { fieldWords, type FieldWords } from '../../../domain/ceremonies/field-words'
import { BRIDE_PRICE_PARTS, QUANTITIES, type Quantity } from '../../../domain/ceremonies/quantities'
import type { Facts, FieldPath, People } from '../../../domain/ceremonies/registration'
import { ChoiceField, type Choice } from '../../ui/ChoiceField'
import { MoneyField } from '../../ui/MoneyField'
import { NumberField } from '../../ui/NumberField'
import { TextField } from '../../ui/TextField'
import { Toggle } from '../../ui/Toggle'
import { anchorOf } from '../../form/scroll'
import { useFact, useFault, useForm, useOf, usePerson } from '../form/use-form'
import { FindingsUnder } from './FindingsUnder'

/** What every field's frame says: its words, what is wrong, and where a summary can scroll to. */
function useFrame(path: FieldPath, placeholder?: string) {
  const { label, hint } = useWords(path)
  // An example inside the field makes the hint above it say the same twice.
  const shownHint = placeholder === undefined ? hint : undefined
  return { label, hint: shownHint, error: useFault(path), anchor: anchorOf(path) }
}

/** A field's words as this ceremony says them. */
export function useWords(path: FieldPath): FieldWords {
  return useOf((form) => fieldWords(path, form.facts()))
}

interface PersonAnswerProps {
  name: keyof People
  optional?: boolean
  placeholder?: string
}

const PHONES: readonly (keyof People)[] = ['phone', 'proxyPhone']

/** A name, a phone number or another personal value. */
export const PersonAnswer = memo(function PersonAnswer({ name, ...rest }: PersonAnswerProps) {
  const form = useForm()
  const value = usePerson(name)
  const frame = useFrame(`people.${name}`, rest.placeholder)
  return (
    <TextField
      {...frame}
      {...rest}
      kind={PHONES.includes(name) ? 'phone' : 'text'}
      most={20}
      value={value ?? ''}
      onChange={(text) => form.setPerson(name, text === '' ? undefined : text)}
    />
  )
})

type WordFact = 'group' | 'givingPlace' | 'receivingPlace' | 'placeText' | 'cookPlace' | 'cookWater'

interface WordAnswerProps {
  name: WordFact
  optional?: boolean
  placeholder?: string
}

/** A few words. */
export const WordAnswer = memo(function WordAnswer({ name, ...rest }: WordAnswerProps) {
  const form = useForm()
  const value = useFact(name)
  const frame = useFrame(`facts.${name}`, rest.placeholder)
  return (
    <TextField
      {...frame}
      {...rest}
      most={40}
      value={value ?? ''}
      onChange={(text) => form.setFact(name, text === '' ? undefined : text)}
    />
  )
})

type YesNoFact = 'forSelf' | 'sidesTogether' | 'partyMember' | 'cadre'

/** Yes or no, each on a card. */
export const YesNoAnswer = memo(function YesNoAnswer(props: { name: YesNoFact; yes: string; no: string }) {
  const form = useForm()
  const value = useFact(props.name)
  const { label, ...frame } = useFrame(`facts.${props.name}`)
  const { question } = useWords(`facts.${props.name}`)
  const choices: readonly Choice<'yes' | 'no'>[] = [
    { value: 'yes', label: props.yes },
    { value: 'no', label: props.no },
  ]
  return (
    <ChoiceField
      {...frame}
      label={question || label}
      paired
      choices={choices}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(chosen) => form.setFact(props.name, chosen === 'yes')}
    />
  )
})

interface CountFactProps {
  name: 'childrenOfDeceased'
  most: number
  optional?: boolean
}

/** A count that no standard limits, though a limit may depend on it. */
export const CountFactAnswer = memo(function CountFactAnswer({ name, most, optional }: CountFactProps) {
  const form = useForm()
  const { unit = '' } = useWords(`facts.${name}`)
  return (
    <NumberField
      {...useFrame(`facts.${name}`)}
      optional={optional}
      unit={unit}
      most={most}
      value={useFact(name)}
      onChange={(count) => form.setFact(name, count)}
    />
  )
})

interface ChoiceAnswerProps<Value extends string> {
  path: FieldPath
  choices: Readonly<Record<Value, string>>
  value: Value | undefined
  onChange(value: Value): void
  /** Two to a row where the words are short. */
  paired?: boolean
}

/** One of a few named in a table of the domain. */
export function ChoiceAnswer<Value extends string>({
  path,
  choices,
  value,
  onChange,
  paired,
}: ChoiceAnswerProps<Value>) {
  const { label, ...frame } = useFrame(path)
  const { question } = useWords(path)
  const isValue = (key: string): key is Value => key in choices
  const cards = Object.keys(choices).filter(isValue)
  return (
    <ChoiceField
      {...frame}
      label={question || label}
      paired={paired}
      choices={cards.map((key) => ({ value: key, label: choices[key] }))}
      value={value}
      onChange={onChange}
    />
  )
}

const BRIDE_PRICE: readonly Quantity[] = BRIDE_PRICE_PARTS
const LARGE: readonly Quantity[] = [...BRIDE_PRICE, 'brideReturned', 'totalCost']
const MAY_BE_UNSAID: readonly Quantity[] = ['brideCash', 'tables', 'people', 'costPerTable']

interface QuantityAnswerProps {
  name: Quantity
  optional?: boolean
}

/** A number that a standard may judge, money or a count, with what the standard says beneath. */
export const QuantityAnswer = memo(function QuantityAnswer({ name, optional }: QuantityAnswerProps) {
  const isMoney = QUANTITIES[name].unit === 'fen'
  return (
    <View className="answer">
      {isMoney ? (
        <MoneyAnswer name={name} optional={optional} />
      ) : (
        <CountAnswer name={name} optional={optional} />
      )}
      <FindingsUnder readings={[name]} />
    </View>
  )
})

function MoneyAnswer({ name, optional }: QuantityAnswerProps) {
  const form = useForm()
  const value = useFact(name)
  const unsaid = useIsUnsaid(name)
  return (
    <MoneyField
      {...useFrame(`facts.${name}`)}
      optional={optional}
      large={LARGE.includes(name)}
      value={value}
      onChange={(fen) => form.setFact(name, fen)}
      unsaid={unsaid}
      onUnsaid={MAY_BE_UNSAID.includes(name) ? (on) => form.setUnsaid(name, on) : undefined}
    />
  )
}

function CountAnswer({ name, optional }: QuantityAnswerProps) {
  const form = useForm()
  const value = useFact(name)
  const unsaid = useIsUnsaid(name)
  const frame = useFrame(`facts.${name}`)
  const { unit = '' } = useWords(`facts.${name}`)
  const quantity = QUANTITIES[name]
  return (
    <View>
      {!unsaid && (
        <NumberField
          {...frame}
          optional={optional}
          unit={unit}
          most={'most' in quantity ? quantity.most : undefined}
          value={value}
          onChange={(count) => form.setFact(name, count)}
        />
      )}
      {MAY_BE_UNSAID.includes(name) && (
        <Toggle words={`${frame.label}不便填写`} on={unsaid} onChange={(on) => form.setUnsaid(name, on)} />
      )}
    </View>
  )
}

function useIsUnsaid(name: Quantity): boolean {
  const unsaid: Facts['unsaid'] = useFact('unsaid')
  return unsaid?.includes(name) ?? false
}
