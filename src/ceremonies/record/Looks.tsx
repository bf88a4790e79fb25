import { View } from '@tarojs/components'
import type { LookView } from '../../../domain/ceremonies/api'
import type { Difference } from '../../../domain/ceremonies/day-figures'
import { Card } from '../../ui/Card'
import { momentText } from './when'
import './looks.scss'

const LOOK_WORDS = {
  asReported: '和报的一样',
  reminded: '提醒过了',
  persuaded: '劝过，改了',
} as const satisfies Record<LookView['outcome'], string>

/** What members saw on the day, each with who went, and where it differed from what was reported. */
export function Looks({ looks }: { looks: readonly LookView[] }) {
  return (
    <>
      {looks.map((look) => (
        <Card key={`${look.byName}${look.lookedAt}`}>
          <View className="look-who">{`${look.isMine ? '我' : look.byName}看的：${LOOK_WORDS[look.outcome]}`}</View>
          <View className="quiet">
            {[momentText(look.lookedAt), look.withName && `同去的有 ${look.withName}`]
              .filter(Boolean)
              .join(' · ')}
          </View>
          <Differences of={look.differences} same="看过的几样，都和报的一样。" />
          {look.note !== '' && <View>{`“${look.note}”`}</View>}
        </Card>
      ))}
    </>
  )
}

/** Numbers that turned out otherwise than reported; `same` is said where none did. */
export function Differences({ of, same }: { of: readonly Difference[]; same: string }) {
  if (of.length === 0) return <View>{same}</View>
  return (
    <View className="differences" role="list">
      {of.map(({ quantity, name, declared, actual, by }) => (
        <View key={quantity} className="difference" role="listitem">
          <View className="difference-name">{`${name}${by}`}</View>
          <View className="quiet">{`报的 ${declared}，当天 ${actual}`}</View>
        </View>
      ))}
    </View>
  )
}
