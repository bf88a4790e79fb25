import { View } from '@tarojs/components'
import { isGroupMeal } from '../../../domain/ceremonies/form'
import { QUANTITIES, type Quantity } from '../../../domain/ceremonies/quantities'
import { STEPS } from '../../../domain/ceremonies/steps'
import { Question } from '../../ui/Question'
import { PersonAnswer, QuantityAnswer, WordAnswer } from '../fields/answers'
import { useAsked, useOf } from '../form/use-form'

const ALWAYS: readonly Quantity[] = ['tables', 'people', 'costPerTable']
const isQuantity = (name: string): name is Quantity => name in QUANTITIES
const OF_THE_FEAST: readonly Quantity[] = STEPS[4].fields
  .map((path) => path.slice(path.indexOf('.') + 1))
  .filter(isQuantity)

/** The feast: what every form asks, then only what the village's standard looks at, then who cooks for many. */
export function FeastStep() {
  const { quantities } = useAsked()
  const more = OF_THE_FEAST.filter((name) => !ALWAYS.includes(name) && quantities.includes(name))
  const diners = useOf((form) => form.diners())
  const cooksForMany = useOf((form) => isGroupMeal({ facts: form.facts() }, form.diners()))
  return (
    <View className="step-fields">
      <Question hint="大概的数就行，办的时候差一点没关系。">酒席怎么办？</Question>
      {ALWAYS.map((name) => (
        <QuantityAnswer key={name} name={name} />
      ))}
      {more.length > 0 && <Question hint="村里的标准还看这几样，说得准的就填。">还有几样</Question>}
      {more.map((name) => (
        <QuantityAnswer key={name} name={name} optional />
      ))}
      {cooksForMany && <Cook diners={diners} />}
    </View>
  )
}

function Cook({ diners }: { diners: number }) {
  return (
    <View className="step-fields">
      <Question hint={`${diners} 人以上不在饭店吃席，要写上谁掌勺，大家吃得放心。`}>谁来做饭？</Question>
      <PersonAnswer name="cookName" placeholder="厨师姓名" />
      <WordAnswer name="cookPlace" placeholder="比如文化广场棚下" />
      <WordAnswer name="cookWater" optional placeholder="自来水、井水" />
    </View>
  )
}
