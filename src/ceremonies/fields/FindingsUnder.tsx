import { View } from '@tarojs/components'
import type { Finding } from '../../../domain/ceremonies/finding'
import type { Reading } from '../../../domain/ceremonies/quantities'
import { FindingCard } from '../../ui/FindingCard'
import { useFindingsAt } from '../form/use-form'
import './findings-under.scss'

/** What the standards say of the field above, said to a screen reader as it changes. */
export function FindingsUnder({ readings }: { readings: readonly Reading[] }) {
  const findings = useFindingsAt(readings)
  return (
    <View
      className={findings.length > 0 ? 'findings-under' : 'findings-none'}
      role="status"
      aria-live="polite"
    >
      {findings.map((finding) => (
        <JudgedCard key={finding.measureId} finding={finding} />
      ))}
    </View>
  )
}

/** A finding with what the other standards say of it, for reference. */
export function JudgedCard({ finding, short }: { finding: Finding; short?: boolean }) {
  const isFine = finding.outcome === 'within' || finding.outcome === 'notApplicable'
  const isShort = short ?? isFine
  // A looser rule of the same size tells nobody anything.
  const telling = finding.others.filter(({ why, limit }) => why === 'givingSide' || limit !== finding.limit)
  return (
    <View className="judged">
      <FindingCard finding={finding} short={isShort} />
      {!isShort &&
        telling.map((other) => (
          <View key={`${other.areaId}${other.limit}`} className="judged-other">
            {`${other.why === 'givingSide' ? '给付方那边：' : ''}${other.text}，供参考`}
          </View>
        ))}
    </View>
  )
}
