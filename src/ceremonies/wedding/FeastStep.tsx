import { useState } from 'react'
import { View } from '@tarojs/components'
import { isGroupMeal } from '../../../domain/ceremonies/form'
import type { Quantity } from '../../../domain/ceremonies/quantities'
import type { Facts } from '../../../domain/ceremonies/registration'
import { Button } from '../../ui/Button'
import { Question } from '../../ui/Question'
import { QuantityAnswer } from '../fields/answers'
import { useAsked, useForm, useOf } from '../form/use-form'
import { Cook } from './Cook'
import { quantitiesOf } from './step-quantities'

const ALWAYS: readonly Quantity[] = ['tables', 'people', 'costPerTable']
/** What the ledger of weddings has always written down, whatever the standard reads. */
const CUSTOMARY: readonly Quantity[] = ['meals', 'tobaccoPerPacket', 'liquorPerBottle', 'cars', 'giftMoney']

/** The feast: what every form asks, then what the village's standard looks at, then who cooks for many. */
export function FeastStep() {
  const { quantities } = useAsked()
  const rest = quantitiesOf(4).filter((name) => !ALWAYS.includes(name))
  const judged = rest.filter((name) => quantities.includes(name))
  const unjudged = rest.filter((name) => CUSTOMARY.includes(name) && !judged.includes(name))
  const diners = useOf((form) => form.diners())
  const cooksForMany = useOf((form) => isGroupMeal({ facts: form.facts() }, form.diners()))
  return (
    <View className="step-fields">
      <Question hint="大概的数就行，办的时候差一点没关系。">酒席怎么办？</Question>
      {ALWAYS.map((name) => (
        <QuantityAnswer key={name} name={name} />
      ))}
      {judged.length > 0 && <Question hint="村里的标准还看这几样，说得准的就填。">还有几样</Question>}
      {judged.map((name) => (
        <QuantityAnswer key={name} name={name} optional />
      ))}
      <ForTheLedger names={unjudged} />
      {cooksForMany && <Cook diners={diners} />}
    </View>
  )
}

/** What only the ledger writes down stays folded, so that nobody takes it for asked. */
function ForTheLedger({ names }: { names: readonly Quantity[] }) {
  const form = useForm()
  const [open, setOpen] = useState(() => hasAny(form.facts(), names))
  if (names.length === 0) return null
  if (!open)
    return (
      <Button kind="quiet" icon="plus" onClick={() => setOpen(true)}>
        烟酒、几顿饭这些，想写就写上
      </Button>
    )
  return (
    <View className="step-fields">
      {names.map((name) => (
        <QuantityAnswer key={name} name={name} optional />
      ))}
    </View>
  )
}

function hasAny(facts: Facts, names: readonly Quantity[]): boolean {
  return names.some((name) => facts[name] !== undefined)
}
