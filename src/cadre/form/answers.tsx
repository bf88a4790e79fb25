import { memo } from 'react'
import { View } from '@tarojs/components'
import type { CadreFacts, CadrePeople } from '../../../domain/ceremonies/cadre'
import { CADRE_WORDS } from '../../../domain/ceremonies/cadre-words'
import type { FieldWords } from '../../../domain/ceremonies/field-words'
import { ChoiceField } from '../../ui/ChoiceField'
import { MoneyField } from '../../ui/MoneyField'
import { NumberField } from '../../ui/NumberField'
import { TextField } from '../../ui/TextField'
import { DayField } from '../../ceremonies/fields/DayField'
import { VillageField } from '../../form/VillageField'
import { useCadreFact, useCadreForm, useCadreFrame, useCadrePerson } from './use-cadre-form'

interface PersonProps {
  name: Exclude<keyof CadrePeople, 'signedName'>
  optional?: boolean
}

/** A name, a phone number or a few words about somebody. */
export const CadrePersonAnswer = memo(function CadrePersonAnswer({ name, optional }: PersonProps) {
  const form = useCadreForm()
  const { question: _question, ...frame } = useCadreFrame(`people.${name}`)
  return (
    <TextField
      {...frame}
      optional={optional}
      kind={name === 'phone' ? 'phone' : 'text'}
      most={name === 'giftsHandled' ? 60 : 30}
      value={useCadrePerson(name) ?? ''}
      onChange={(text) => form.setPerson(name, text === '' ? undefined : text)}
    />
  )
})

/** Where it is held. */
export const CadrePlaceAnswer = memo(function CadrePlaceAnswer() {
  const form = useCadreForm()
  const { question: _question, ...frame } = useCadreFrame('facts.placeText')
  return (
    <TextField
      {...frame}
      most={40}
      value={useCadreFact('placeText') ?? ''}
      onChange={(text) => form.setFact('placeText', text === '' ? undefined : text)}
    />
  )
})

interface CountProps {
  name: 'tables' | 'relatives' | 'others' | 'cars'
  most: number
}

export const CadreCountAnswer = memo(function CadreCountAnswer({ name, most }: CountProps) {
  const form = useCadreForm()
  const { question: _question, ...frame } = useCadreFrame(`facts.${name}`)
  const { unit = '' }: FieldWords = CADRE_WORDS[`facts.${name}`]
  return (
    <NumberField
      {...frame}
      unit={unit}
      most={most}
      value={useCadreFact(name)}
      onChange={(count) => form.setFact(name, count)}
    />
  )
})

export const CadreMoneyAnswer = memo(function CadreMoneyAnswer(props: {
  name: 'costPerTable' | 'giftsAmount'
}) {
  const form = useCadreForm()
  const { question: _question, ...frame } = useCadreFrame(`facts.${props.name}`)
  return (
    <MoneyField
      {...frame}
      value={useCadreFact(props.name)}
      onChange={(fen) => form.setFact(props.name, fen)}
    />
  )
})

interface YesNoProps {
  name: 'partyMember' | 'gifts'
  yes: string
  no: string
}

export const CadreYesNoAnswer = memo(function CadreYesNoAnswer({ name, yes, no }: YesNoProps) {
  const form = useCadreForm()
  const { question, ...frame } = useCadreFrame(`facts.${name}`)
  const value = useCadreFact(name)
  return (
    <ChoiceField
      {...frame}
      label={question}
      paired
      choices={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(chosen) => form.setFact(name, chosen === 'yes')}
    />
  )
})

interface ChoiceProps<Value extends string> {
  name: 'feastKind' | 'whose' | 'level'
  /** Which are offered, in order. */
  choices: readonly Value[]
  words: Readonly<Record<Value, string>>
  value: Value | undefined
  onChange(value: Value): void
}

/** One of a few named in a table of the domain. */
export function CadreChoiceAnswer<Value extends string>(props: ChoiceProps<Value>) {
  const { name, choices, words, value, onChange } = props
  const { question, ...frame } = useCadreFrame(`facts.${name}`)
  return (
    <ChoiceField
      {...frame}
      label={question}
      paired
      choices={choices.map((key) => ({ value: key, label: words[key] }))}
      value={value}
      onChange={onChange}
    />
  )
}

const YEARS = 3 * 366
const REACH = {
  day: { before: YEARS, after: YEARS },
  oralDay: { before: YEARS, after: 0 },
} as const

interface DayProps {
  name: keyof typeof REACH
  optional?: boolean
}

/** A day, picked by either calendar. Which one somebody goes by is kept for the day of the matter itself. */
export const CadreDayAnswer = memo(function CadreDayAnswer({ name, optional }: DayProps) {
  const form = useCadreForm()
  const path = `facts.${name}` as const
  const byLunar = useCadreFact('pickedByLunar') === true
  const choose = (day: NonNullable<CadreFacts['day']>, pickedByLunar: boolean) =>
    form.setFacts({ [name]: day, ...(name === 'day' ? { pickedByLunar } : {}) }, path)
  return (
    <DayField
      {...useCadreFrame(path)}
      optional={optional}
      day={useCadreFact(name)}
      reach={REACH[name]}
      byLunar={byLunar}
      onChoose={choose}
    />
  )
})

/** Whose discipline office reads it; fixed once it has been handed in. */
export const CadreAreaAnswer = memo(function CadreAreaAnswer() {
  const form = useCadreForm()
  const frame = useCadreFrame('facts.areaId')
  const value = useCadreFact('areaId')
  if (form.again() !== undefined) {
    return <View className="quiet">报给哪里不能再换，要换请撤回后重新填。</View>
  }
  return <VillageField {...frame} value={value} towns onChoose={(id) => form.setFact('areaId', id)} />
})
