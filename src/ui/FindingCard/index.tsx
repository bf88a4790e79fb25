import { Text, View } from '@tarojs/components'
import type { Finding, Outcome } from '../../../domain/ceremonies/finding'
import { Icon, type IconName } from '../Icon'
import { LimitBar } from './LimitBar'
import './index.scss'

type Said = Pick<
  Finding,
  'outcome' | 'headline' | 'explanation' | 'clause' | 'how' | 'declared' | 'limit' | 'advised'
>

const LOOKS = {
  within: { tone: 'jade', sign: 'check' },
  advisedOver: { tone: 'amber', sign: 'flag' },
  over: { tone: 'amber', sign: 'flag' },
  unknown: { tone: 'slate', sign: 'clock' },
  unsaid: { tone: 'slate', sign: 'check' },
  notApplicable: { tone: 'slate', sign: 'check' },
} as const satisfies Record<Outcome, { tone: string; sign: IconName }>

/** How one measure turned out: a sign and words first, the limit as a bar, the clause smaller beneath. */
export function FindingCard({ finding, short = false }: { finding: Said; short?: boolean }) {
  const { tone, sign } = LOOKS[finding.outcome]
  const { clause } = finding
  return (
    <View className={`finding finding-${tone}`}>
      <View className="finding-head">
        <Icon name={sign} small />
        <Text className="finding-headline">{finding.headline}</Text>
      </View>
      {finding.limit !== undefined && finding.declared !== undefined && (
        <LimitBar declared={finding.declared} limit={finding.limit} advised={finding.advised} />
      )}
      {finding.explanation !== '' && <View className="finding-words">{finding.explanation}</View>}
      {!short && (
        <View className="finding-clause">
          {`《${clause.standardTitle}》${clause.number}：${clause.text}`}
          {finding.how !== '' && <View>{finding.how}</View>}
        </View>
      )}
    </View>
  )
}
