import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { sentencesOf } from '../../../domain/sentences'
import { ReadAloud } from '../../ui/ReadAloud'
import { Section } from '../../ui/Section'
import './deeds.scss'

interface Told {
  summary: string
  deeds: string
  motto: string
}

/** What is told of somebody, to read or to hear; `before` is read out first: who it is. */
export function Deeds({ told, before }: { told: Told; before: string }) {
  const { summary, deeds, motto } = told
  const sentences = useMemo(
    () => [before, summary, deeds, motto].flatMap(sentencesOf),
    [before, summary, deeds, motto],
  )
  return (
    <>
      <ReadAloud sentences={sentences} />
      <Section title="事迹">
        <View className="stack">
          <Passages text={summary} />
          <Passages text={deeds} />
        </View>
      </Section>
      {motto !== '' && (
        <Section title="家训、格言">
          <View className="deeds-motto">{motto}</View>
        </Section>
      )}
    </>
  )
}

/** A text as its writer broke it into lines. */
function Passages({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {lines.map((line, place) => (
        <View key={place} className="deeds-passage">
          {line}
        </View>
      ))}
    </>
  )
}
