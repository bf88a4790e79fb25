import { View } from '@tarojs/components'
import { solarText } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'
import { Differences, Looks } from '../record/Looks'
import { outcomeWords } from './outcomes'

/** Who has a matter and what stands about it now: the meeting, the town's opinion, the double it was merged with. */
export function Standing({ view }: { view: RegistrationView }) {
  const { meeting, meetingDay, townOpinion, takenByName, returnReason, mergedFrom, mergedInto } = view
  const met =
    meeting === undefined
      ? ''
      : `${solarText(meeting.day)}，${meeting.size} 人来了 ${meeting.attended} 人${came(meeting.names)}`
  const lines = [
    { title: '谁在办', note: takenByName },
    { title: '请补充', note: returnReason },
    { title: '哪天开会', note: meetingDay === '' || met !== '' ? '' : solarText(meetingDay) },
    { title: '理事会开过会', note: met },
    { title: '镇里的意见', note: townOpinion },
    { title: '并进来的', note: mergedFrom.length === 0 ? '' : `${mergedFrom.length} 件，两家都看这一件` },
    { title: '并到别处了', note: mergedInto === '' ? '' : '两家报的是一回事，看另一件' },
  ].filter(({ note }) => note !== '')
  if (lines.length === 0) return null
  return (
    <List>
      {lines.map(({ title, note }) => (
        <ListRow key={title} title={title} note={note} />
      ))}
    </List>
  )
}

/** The day as members saw it, what the family says to that and afterwards, and what followed. */
export function Afterwards({ view }: { view: RegistrationView }) {
  const { looks, dayAnswer, afterReport, outcomes } = view
  return (
    <>
      {looks.length > 0 && (
        <Section title="当天看到的">
          <Looks looks={looks} />
          {dayAnswer !== undefined && (
            <View className="family-said">
              {dayAnswer.agrees ? '这家人看了，说没出入' : '这家人另有说法'}
              {dayAnswer.note === '' ? '' : `：“${dayAnswer.note}”`}
            </View>
          )}
        </Section>
      )}
      {afterReport !== undefined && (
        <Section title="办完这家人说">
          <View className="family-said">
            <Differences of={afterReport.differences} same="和报的一样。" />
            {afterReport.note !== '' && <View>{`“${afterReport.note}”`}</View>}
          </View>
        </Section>
      )}
      {outcomes.length > 0 && (
        <Section title="办结以后">
          <List>
            {outcomes.map((outcome) => (
              <ListRow
                key={`${outcome.kind}${outcome.clause}`}
                title={outcomeWords(outcome)}
                note={`依据${outcome.clause}`}
              />
            ))}
          </List>
        </Section>
      )}
    </>
  )
}

function came(names: readonly string[]): string {
  return names.length === 0 ? '' : `：${names.join('、')}`
}
