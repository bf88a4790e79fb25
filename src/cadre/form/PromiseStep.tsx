import { View } from '@tarojs/components'
import { PROMISES, PROMISE_WORDS } from '../../../domain/ceremonies/cadre'
import { Question } from '../../ui/Question'
import { ManyAnswer } from './ManyAnswer'
import { Signature } from './Signature'
import { useCadreFact, useCadreForm } from './use-cadre-form'

/** 事前四项承诺, each read and ticked, then signed. */
export function PromiseStep() {
  const form = useCadreForm()
  return (
    <View className="step-fields">
      <Question hint="一项一项看，同意就点上。">四项承诺</Question>
      <ManyAnswer
        path="facts.promises"
        choices={PROMISES}
        words={PROMISE_WORDS}
        chosen={useCadreFact('promises')}
        onChange={(promises) => form.setFact('promises', promises)}
      />
      <Signature />
    </View>
  )
}
