import { View } from '@tarojs/components'
import { BURIAL_NAMES, PLACE_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { Question } from '../../ui/Question'
import { ChoiceAnswer, WordAnswer } from '../fields/answers'
import { DayAnswer } from '../fields/DayAnswer'
import { useAsked, useFact, useForm } from '../form/use-form'

/** The days, and how the dead are laid to rest. */
export function FuneralDaysStep() {
  const form = useForm()
  const { conditions } = useAsked()
  return (
    <View className="step-fields">
      <Question hint="只要出殡的日子，别的记得就填。">日子和安葬</Question>
      <DayAnswer name="deathDay" optional />
      <DayAnswer />
      <DayAnswer name="cremationDay" optional />
      <ChoiceAnswer
        path="facts.burial"
        choices={BURIAL_NAMES}
        value={useFact('burial')}
        onChange={(burial) => form.setFact('burial', burial)}
      />
      {conditions.includes('placeKind') && <HostingPlace />}
      <WordAnswer name="placeText" optional placeholder="比如家里、村礼堂" />
    </View>
  )
}

function HostingPlace() {
  const form = useForm()
  return (
    <ChoiceAnswer
      path="facts.placeKind"
      choices={PLACE_KIND_NAMES}
      value={useFact('placeKind')}
      onChange={(kind) => form.setFact('placeKind', kind)}
    />
  )
}
