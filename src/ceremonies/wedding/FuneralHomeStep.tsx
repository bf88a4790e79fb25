import { View } from '@tarojs/components'
import { Question } from '../../ui/Question'
import { CountFactAnswer, PersonAnswer, WordAnswer, YesNoAnswer } from '../fields/answers'
import { useAsked } from '../form/use-form'
import { FixedVillage } from './FixedVillage'

/** Who has gone, and who of the family is called. */
export function FuneralHomeStep() {
  const { conditions } = useAsked()
  return (
    <View className="step-fields">
      <Question hint="知道多少填多少，填一半放下也行，都存着。">逝者和家里</Question>
      <PersonAnswer name="deceased" placeholder="写姓名" />
      <FixedVillage />
      <WordAnswer name="group" optional placeholder="比如二组" />
      <PersonAnswer name="phone" placeholder="手机或座机" />
      <PersonAnswer name="relation" optional placeholder="比如儿子、侄子" />
      <CountFactAnswer name="childrenOfDeceased" optional most={30} />
      {conditions.includes('partyMember') && <YesNoAnswer name="partyMember" yes="有" no="没有" />}
      {conditions.includes('cadre') && <YesNoAnswer name="cadre" yes="有" no="没有" />}
    </View>
  )
}
