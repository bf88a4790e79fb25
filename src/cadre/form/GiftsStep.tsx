import { View } from '@tarojs/components'
import { Question } from '../../ui/Question'
import { Signature } from './Signature'
import { CadreMoneyAnswer, CadrePersonAnswer, CadreYesNoAnswer } from './answers'
import { useCadreFact } from './use-cadre-form'

/** Gifts beyond custom and what became of them, then the signature. */
export function GiftsStep() {
  return (
    <View className="step-fields">
      <Question hint="亲戚之间照老习惯随的礼不用写。">收的礼</Question>
      <CadreYesNoAnswer name="gifts" yes="收到过" no="没有" />
      {useCadreFact('gifts') === true && (
        <>
          <CadreMoneyAnswer name="giftsAmount" />
          <CadrePersonAnswer name="giftsHandled" />
        </>
      )}
      <Signature />
    </View>
  )
}
