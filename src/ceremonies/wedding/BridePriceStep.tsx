import { View } from '@tarojs/components'
import { BRIDE_PRICE_PARTS, type Quantity } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'
import { Question } from '../../ui/Question'
import { Toggle } from '../../ui/Toggle'
import { QuantityAnswer } from '../fields/answers'
import { FindingsUnder } from '../fields/FindingsUnder'
import { useAsked, useFact, useForm, useOf } from '../form/use-form'

type Part = (typeof BRIDE_PRICE_PARTS)[number]

/** The bride price: cash first, then whatever else the standard counts. None at all is said with one press. */
export function BridePriceStep() {
  const form = useForm()
  const isZero = useFact('zeroBridePrice') === true
  const others = useOtherParts()
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
          {others.length > 0 && <OtherParts parts={others} />}
          {quantities.includes('brideReturned') && <QuantityAnswer name="brideReturned" optional />}
        </View>
      )}
    </View>
  )
}

/** Car, house, gold and the like, where they count; one press says that there is none of them. */
function OtherParts({ parts }: { parts: readonly Part[] }) {
  const form = useForm()
  const none = useOf((now) => parts.every((part) => now.facts()[part] === 0))
  const setNone = (on: boolean) => {
    const values = Object.fromEntries(parts.map((part) => [part, on ? 0 : undefined]))
    form.setFacts({ ...form.facts(), ...values, unsaid: without(form.facts(), parts) })
  }
  return (
    <View className="step-fields">
      <Toggle words="除了现金，别的都没有" on={none} onChange={setNone} />
      {!none && parts.map((part) => <QuantityAnswer key={part} name={part} />)}
    </View>
  )
}

function useOtherParts(): readonly Part[] {
  const { quantities } = useAsked()
  return BRIDE_PRICE_PARTS.filter((part) => part !== 'brideCash' && quantities.includes(part))
}

function withZero(facts: Facts, zero: boolean): Facts {
  const empty = Object.fromEntries([...BRIDE_PRICE_PARTS, 'brideReturned'].map((part) => [part, undefined]))
  return { ...facts, ...(zero ? empty : {}), zeroBridePrice: zero, unsaid: without(facts, BRIDE_PRICE_PARTS) }
}

function without(facts: Facts, quantities: readonly Quantity[]): Quantity[] {
  return (facts.unsaid ?? []).filter((one) => !quantities.includes(one))
}
