import { useState } from 'react'
import { View } from '@tarojs/components'
import { BRIDE_PRICE_PARTS, type Quantity } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'
import { ChoiceField, type Choice } from '../../ui/ChoiceField'
import { Question } from '../../ui/Question'
import { Toggle } from '../../ui/Toggle'
import { QuantityAnswer } from '../fields/answers'
import { FindingsUnder } from '../fields/FindingsUnder'
import { useAsked, useFact, useForm, useOf } from '../form/use-form'

type Part = (typeof BRIDE_PRICE_PARTS)[number]

const OTHER_PARTS: readonly Part[] = BRIDE_PRICE_PARTS.filter((part) => part !== 'brideCash')

/** The bride price: cash first, then whatever else the standard counts. None at all is said with one press. */
export function BridePriceStep() {
  const form = useForm()
  const isZero = useFact('zeroBridePrice') === true
  const { quantities } = useAsked()
  const setZero = (zero: boolean) => form.setFacts(withZero(form.facts(), zero))
  return (
    <View className="step-fields">
      <Question hint="先写现金。不方便说，可以不填。">彩礼一共给多少？</Question>
      <Toggle words="零彩礼，一分不要" on={isZero} onChange={setZero} />
      {isZero ? (
        <FindingsUnder readings={['brideCash']} />
      ) : (
        <View className="step-fields">
          <QuantityAnswer name="brideCash" />
          <OtherParts parts={OTHER_PARTS} />
          {quantities.includes('brideReturned') && <QuantityAnswer name="brideReturned" optional />}
        </View>
      )}
    </View>
  )
}

type Others = 'none' | 'some' | 'unsaid'

const OTHERS: readonly Choice<Others>[] = [
  { value: 'none', label: '没有别的了' },
  { value: 'some', label: '有，填一填' },
  { value: 'unsaid', label: '不便填写' },
]

/** Car, house, gold and the like, counted or not: a sum in cash alone tells half; one press says that there is none of them. */
function OtherParts({ parts }: { parts: readonly Part[] }) {
  const form = useForm()
  const [opened, setOpened] = useState(false)
  const answered = useOf((now) => othersIn(now.facts(), parts))
  const now = answered ?? (opened ? 'some' : undefined)
  const choose = (chosen: Others) => {
    setOpened(chosen === 'some')
    if (chosen !== now) form.setFacts(withOthers(form.facts(), parts, chosen))
  }
  return (
    <View className="step-fields">
      <ChoiceField
        label="除了现金，还有车、房、三金这些吗？"
        choices={OTHERS}
        value={now}
        onChange={choose}
      />
      {now === 'some' && parts.map((part) => <QuantityAnswer key={part} name={part} />)}
    </View>
  )
}

function othersIn(facts: Facts, parts: readonly Part[]): Others | undefined {
  if (parts.every((part) => facts[part] === 0)) return 'none'
  if (parts.every((part) => facts.unsaid?.includes(part))) return 'unsaid'
  return parts.some((part) => facts[part] !== undefined) ? 'some' : undefined
}

function withOthers(facts: Facts, parts: readonly Part[], chosen: Others): Facts {
  const values = Object.fromEntries(parts.map((part) => [part, chosen === 'none' ? 0 : undefined]))
  const unsaid = [...without(facts, parts), ...(chosen === 'unsaid' ? parts : [])]
  return { ...facts, ...values, unsaid }
}

function withZero(facts: Facts, zero: boolean): Facts {
  const empty = Object.fromEntries([...BRIDE_PRICE_PARTS, 'brideReturned'].map((part) => [part, undefined]))
  return { ...facts, ...(zero ? empty : {}), zeroBridePrice: zero, unsaid: without(facts, BRIDE_PRICE_PARTS) }
}

function without(facts: Facts, quantities: readonly Quantity[]): Quantity[] {
  return (facts.unsaid ?? []).filter((one) => !quantities.includes(one))
}
