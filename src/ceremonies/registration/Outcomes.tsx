import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { outcomeWords } from './outcome-words'

/** What followed by the standard's own clauses, shown to this family alone. */
export function Outcomes({ view }: { view: RegistrationView }) {
  if (view.outcomes.length === 0) return null
  const name = view.ceremony === 'funeral' ? '看谢帖' : '看证书'
  return (
    <Section title="办完以后">
      <View className="stack">
        {outcomeWords(view).map(({ title, text, clause }) => (
          <View key={title} className="day-note">
            <View className="day-note-head">{title}</View>
            <View>{text}</View>
            <View className="quiet">{`照村里的标准${clause}`}</View>
          </View>
        ))}
        {view.certificate !== undefined && (
          <Button
            kind="quiet"
            onClick={() => void Taro.navigateTo({ url: `/ceremonies/certificate/index?id=${view.id}` })}
          >
            {name}
          </Button>
        )}
        <View className="quiet">只有您家和理事会看得见。</View>
      </View>
    </Section>
  )
}
