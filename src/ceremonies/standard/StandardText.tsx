import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { Standard } from '../../../domain/ceremonies/standard'
import { Card } from '../../ui/Card'
import { ReadAloud } from '../../ui/ReadAloud'
import { Tag } from '../../ui/Tag'
import { fullDay, sentencesOf, strengthOf } from './reading'
import './standard-text.scss'

const STRENGTH_TAGS = {
  agreed: { words: '约定', tone: 'vermilion' },
  advised: { words: '提倡', tone: 'slate' },
} as const

/** One standard as a document to read or hear. */
export function StandardText({ standard }: { standard: Standard }) {
  const [reading, setReading] = useState(-1)
  const sentences = sentencesOf(standard)
  return (
    <Card>
      <View className="standard-title" role="heading" aria-level={2}>
        {standard.title}
      </View>
      <View className="quiet">{`${standard.issuer} · ${fullDay(standard.effectiveDay)}起`}</View>
      <View className="standard-aloud">
        <ReadAloud sentences={sentences} onSentence={setReading} />
      </View>
      {standard.clauses.map((clause, place) => {
        const strength = strengthOf(standard, clause.number)
        return (
          <View
            key={clause.number}
            className={place + 1 === reading ? 'standard-clause standard-now' : 'standard-clause'}
          >
            <View className="standard-number">
              <Text>{clause.number}</Text>
              {strength && <Tag tone={STRENGTH_TAGS[strength].tone}>{STRENGTH_TAGS[strength].words}</Tag>}
            </View>
            <View className="standard-words">{clause.text}</View>
          </View>
        )
      })}
      <View className="quiet">{`${fullDay(standard.lastConfirmedDay)}核对过，还是这样。`}</View>
    </Card>
  )
}
