import { View } from '@tarojs/components'
import { FEAST_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { Question } from '../../ui/Question'
import { ChoiceAnswer, PersonAnswer, WordAnswer, YesNoAnswer, useWords } from '../fields/answers'
import { VillageAnswer } from '../fields/VillageAnswer'
import { useFact, useForm } from '../form/use-form'
import { FixedVillage } from './FixedVillage'

/** Whose ceremony it is, and who writes it down. Another feast first says what it is for. */
export function WhoStep() {
  const form = useForm()
  const isCorrection = form.correcting() !== undefined
  const byProxy = useFact('forSelf') === false
  const isFeast = useFact('ceremony') === 'feast'
  const { question } = useWords('people.host')
  return (
    <View className="step-fields">
      {isFeast && <Kind />}
      <Question hint="不会填就打电话给理事会，有人帮您填。">{question.replace('?', '？')}</Question>
      {!form.counter() && <YesNoAnswer name="forSelf" yes="给自己家" no="替别人" />}
      <PersonAnswer name="host" placeholder="写姓名" />
      <PersonAnswer name="phone" placeholder="手机或座机" />
      {isCorrection ? <FixedVillage /> : <VillageAnswer name="villageId" />}
      <WordAnswer name="group" optional placeholder="比如二组" />
      {byProxy && (
        <View className="step-fields">
          <PersonAnswer name="proxyName" placeholder="您的姓名" />
          <PersonAnswer name="proxyPhone" placeholder="您的电话" />
          <PersonAnswer name="proxyRelation" placeholder="比如侄子、邻居" />
        </View>
      )}
      <YesNoAnswer name="partyMember" yes="有" no="没有" />
      <YesNoAnswer name="cadre" yes="有" no="没有" />
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
      paired
      onChange={(kind) => form.setFact('feastKind', kind)}
    />
  )
}
