import { View } from '@tarojs/components'
import type { LookView, RegistrationView } from '../../../domain/ceremonies/api'
import type { Difference } from '../../../domain/ceremonies/day-figures'
import { Section } from '../../ui/Section'
import { bothCalendars, momentText } from '../record/when'
import './day-record.scss'

const OUTCOMES: Readonly<Record<LookView['outcome'], string>> = {
  asReported: '和报的一样',
  reminded: '当场提醒过',
  persuaded: '商量以后改了',
}

/** What members saw on the day, and what the family says: to that, and of its own. */
export function DayRecord({ view }: { view: RegistrationView }) {
  const { looks, dayAnswer, afterReport } = view
  return (
    <>
      {looks.length > 0 && (
        <Section title="当天的记录">
          <LookNotes looks={looks} />
          {dayAnswer !== undefined && (
            <View className="day-note">
              <View className="day-note-head">{dayAnswer.agrees ? '您家说：写得对' : '您家说：有出入'}</View>
              {dayAnswer.note !== '' && <View>{dayAnswer.note}</View>}
            </View>
          )}
        </Section>
      )}
      {afterReport !== undefined && (
        <Section title="办完以后您说的">
          <View className="day-note">
            <Differences differences={afterReport.differences} />
            {afterReport.note !== '' && <View>{afterReport.note}</View>}
          </View>
        </Section>
      )}
    </>
  )
}

/** One card a look: who and when, and where it differed from what was reported. */
export function LookNotes({ looks }: { looks: readonly LookView[] }) {
  return (
    <View className="stack">
      {looks.map((look) => (
        <View key={`${look.byName}${look.lookedAt}`} className="day-note">
          <View className="day-note-head">{OUTCOMES[look.outcome]}</View>
          <Differences differences={look.differences} />
          {look.note !== '' && <View>{look.note}</View>}
          <View className="quiet">
            {[momentText(look.lookedAt), [look.byName, look.withName].filter(Boolean).join('、')]
              .filter(Boolean)
              .join(' · ')}
          </View>
        </View>
      ))}
    </View>
  )
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return <View>数目和报的一样。</View>
  return (
    <>
      {differences.map(({ quantity, name, declared, actual, by }) => (
        <View key={quantity}>
          {quantity === 'day'
            ? `${name}：${bothCalendars(actual)}，${by}`
            : `${name}：报的 ${declared}，实际 ${actual}，${by}`}
        </View>
      ))}
    </>
  )
}
