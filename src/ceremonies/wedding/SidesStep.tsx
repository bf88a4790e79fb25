import { View } from '@tarojs/components'
import { FEAST_KIND_NAMES, PLACE_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { Question } from '../../ui/Question'
import { ChoiceAnswer, PersonAnswer, WordAnswer, YesNoAnswer } from '../fields/answers'
import { DayAnswer } from '../fields/DayAnswer'
import { VillageAnswer } from '../fields/VillageAnswer'
import { useAsked, useFact, useForm } from '../form/use-form'

/** The two families, the day, the place. Another feast has no two families, but a kind. */
export function SidesStep() {
  const isWedding = useFact('ceremony') === 'wedding'
  return (
    <View className="step-fields">
      {isWedding ? <Families /> : <Kind />}
      <Question>哪天办，在哪里办？</Question>
      <DayAnswer />
      <Place />
    </View>
  )
}

function Families() {
  const givingOutside = useFact('givingVillageId') === 'outside'
  const receivingOutside = useFact('receivingVillageId') === 'outside'
  return (
    <View className="step-fields">
      <Question hint="彩礼按收礼方那个村的标准看。">两家是哪里的？</Question>
      <PersonAnswer name="givingName" optional placeholder="给彩礼的一方" />
      <VillageAnswer name="givingVillageId" outside />
      {givingOutside && <WordAnswer name="givingPlace" optional placeholder="写到县就行" />}
      <PersonAnswer name="receivingName" optional placeholder="收彩礼的一方" />
      <VillageAnswer name="receivingVillageId" outside />
      {receivingOutside && <WordAnswer name="receivingPlace" optional placeholder="写到县就行" />}
    </View>
  )
}

function Kind() {
  const form = useForm()
  return (
    <ChoiceAnswer
      path="facts.feastKind"
      choices={FEAST_KIND_NAMES}
      value={useFact('feastKind')}
      onChange={(kind) => form.setFact('feastKind', kind)}
    />
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
