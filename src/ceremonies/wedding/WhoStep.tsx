import { View } from '@tarojs/components'
import { Question } from '../../ui/Question'
import { PersonAnswer, WordAnswer, YesNoAnswer } from '../fields/answers'
import { VillageAnswer } from '../fields/VillageAnswer'
import { useAsked, useFact, useForm } from '../form/use-form'
import { FixedVillage } from './FixedVillage'

/** Whose ceremony it is, and who writes it down. */
export function WhoStep() {
  const isCorrection = useForm().correcting() !== undefined
  const byProxy = useFact('forSelf') === false
  const { conditions } = useAsked()
  return (
    <View className="step-fields">
      <Question hint="不会填就打电话给理事会，有人帮您填。">谁家办？</Question>
      <YesNoAnswer name="forSelf" yes="给自己家" no="替别人" />
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
      {conditions.includes('partyMember') && <YesNoAnswer name="partyMember" yes="有" no="没有" />}
      {conditions.includes('cadre') && <YesNoAnswer name="cadre" yes="有" no="没有" />}
    </View>
  )
}
