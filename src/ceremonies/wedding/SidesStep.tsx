import { View } from '@tarojs/components'
import { PLACE_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { Question } from '../../ui/Question'
import { ChoiceAnswer, PersonAnswer, WordAnswer, YesNoAnswer } from '../fields/answers'
import { DayAnswer } from '../fields/DayAnswer'
import { VillageAnswer } from '../fields/VillageAnswer'
import { useAsked, useFact, useForm } from '../form/use-form'

/** The two families, the day, the place. Of the other feasts only an engagement is about two families. */
export function SidesStep() {
  const isWedding = useFact('ceremony') === 'wedding'
  const isEngagement = useFact('feastKind') === 'engagement'
  return (
    <View className="step-fields">
      {(isWedding || isEngagement) && <Families optional={isEngagement} />}
      <Question>哪天办，在哪里办？</Question>
      <DayAnswer />
      <Place />
    </View>
  )
}

function Families({ optional }: { optional: boolean }) {
  const givingOutside = useFact('givingVillageId') === 'outside'
  const receivingOutside = useFact('receivingVillageId') === 'outside'
  return (
    <View className="step-fields">
      <Question hint={optional ? undefined : '彩礼按收礼方那个村的标准看。'}>两家是哪里的？</Question>
      <PersonAnswer name="givingName" optional placeholder="给彩礼的一方" />
      <VillageAnswer name="givingVillageId" outside optional={optional} />
      {givingOutside && <WordAnswer name="givingPlace" optional placeholder="写到县就行" />}
      <PersonAnswer name="receivingName" optional placeholder="收彩礼的一方" />
      <VillageAnswer name="receivingVillageId" outside optional={optional} />
      {receivingOutside && <WordAnswer name="receivingPlace" optional placeholder="写到县就行" />}
    </View>
  )
}

function Place() {
  const form = useForm()
  const { conditions } = useAsked()
  return (
    <View className="step-fields">
      <ChoiceAnswer
        path="facts.placeKind"
        choices={PLACE_KIND_NAMES}
        value={useFact('placeKind')}
        onChange={(kind) => form.setFact('placeKind', kind)}
      />
      <WordAnswer name="placeText" optional placeholder="比如文化广场" />
      <VillageAnswer name="feastVillageId" outside optional placeholder="就在本村" />
      {conditions.includes('sidesTogether') && (
        <YesNoAnswer name="sidesTogether" yes="合在一起" no="各办各的" />
      )}
    </View>
  )
}
