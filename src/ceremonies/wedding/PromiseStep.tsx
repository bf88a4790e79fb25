import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '../../ui/Card'
import { Question } from '../../ui/Question'
import { TextField } from '../../ui/TextField'
import { press } from '../../ui/press'
import { anchorOf } from '../../form/scroll'
import { useFact, useFault, useForm, usePerson } from '../form/use-form'

const PROMISES = {
  wedding: ['填的都是真的。', '酒席、彩礼照填的来，想多办先和理事会说。', '不铺张，不攀比，吃不完的打包。'],
  feast: ['填的都是真的。', '酒席照填的来，想多办先和理事会说。', '不铺张，不攀比，吃不完的打包。'],
} as const

/** The family's word, signed by name. */
export function PromiseStep() {
  const ceremony = useFact('ceremony') === 'feast' ? 'feast' : 'wedding'
  return (
    <View className="step-fields">
      <Question>签个名，就填好了</Question>
      <Card>
        <View className="promise-title">我家说话算数</View>
        {PROMISES[ceremony].map((promise, place) => (
          <View key={promise} className="promise-line">{`${place + 1}. ${promise}`}</View>
        ))}
      </Card>
      <Signature />
      <View className="quiet">
        <Text>填的内容只给理事会办这件事用，别人看不到全名和电话。签了名，就是同意这样用。</Text>
        <View
          className="promise-privacy press"
          {...press(() => void Taro.navigateTo({ url: '/office/privacy/index' }), { role: 'link' })}
        >
          怎样保管、怎样删掉，看这里
        </View>
      </View>
    </View>
  )
}

const Signature = memo(function Signature() {
  const form = useForm()
  const name = usePerson('signedName')
  const sign = (text: string) => {
    form.setPerson('signedName', text === '' ? undefined : text)
    form.setFact('promisedAt', text === '' ? undefined : new Date().toISOString())
  }
  return (
    <TextField
      label="签名"
      hint="写上自己的名字"
      error={useFault('people.signedName')}
      anchor={anchorOf('people.signedName')}
      most={20}
      value={name ?? ''}
      onChange={sign}
    />
  )
})
