import { View } from '@tarojs/components'
import { isGroupMeal } from '../../../domain/ceremonies/form'
import type { Quantity } from '../../../domain/ceremonies/quantities'
import { Question } from '../../ui/Question'
import { QuantityAnswer } from '../fields/answers'
import { useAsked, useOf } from '../form/use-form'
import { Cook } from './Cook'
import { quantitiesOf } from './step-quantities'

/** What the ledger of funerals has always written down, whatever the standard reads. */
const CUSTOMARY: readonly Quantity[] = ['people', 'costPerTable', 'lastingDays', 'musicians', 'totalCost']

/** How the guests were received, and what it came to. Only the tables are asked for; the rest is as one likes. */
export function FuneralGuestsStep() {
  const { quantities } = useAsked()
  const asked = quantitiesOf(8).filter((name) => CUSTOMARY.includes(name) || quantities.includes(name))
  const diners = useOf((form) => form.diners())
  const cooksForMany = useOf((form) => isGroupMeal({ facts: form.facts() }, form.diners()))
  return (
    <View className="step-fields">
      <Question hint="大概的数就行，不方便说的不用填。">招待和花费</Question>
      <QuantityAnswer name="tables" />
      {asked.map((name) => (
        <QuantityAnswer key={name} name={name} optional />
      ))}
      {cooksForMany && <Cook diners={diners} optional />}
    </View>
  )
}
