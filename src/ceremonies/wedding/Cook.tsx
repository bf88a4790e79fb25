import { View } from '@tarojs/components'
import { Question } from '../../ui/Question'
import { PersonAnswer, WordAnswer } from '../fields/answers'

interface CookProps {
  /** From how many diners the cook is asked for. */
  diners: number
  optional?: boolean
}

/** Who cooks for many, where and with which water, so that somebody can look after the food's safety. */
export function Cook({ diners, optional }: CookProps) {
  return (
    <View className="step-fields">
      <Question hint={`${diners} 人以上不在饭店吃席，写上谁掌勺，大家吃得放心。`}>谁来做饭？</Question>
      <PersonAnswer name="cookName" optional={optional} placeholder="厨师姓名" />
      <WordAnswer name="cookPlace" optional={optional} placeholder="比如文化广场棚下" />
      <WordAnswer name="cookWater" optional placeholder="自来水、井水" />
    </View>
  )
}
