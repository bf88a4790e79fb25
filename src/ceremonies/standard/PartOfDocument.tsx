import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { ReadAloud } from '../../ui/ReadAloud'
import { Tag } from '../../ui/Tag'
import { Searched } from './Searched'
import { STRENGTH_TAGS, sentencesOf, type ClauseBlock, type DocumentPart } from './document'

/** One of the four parts, to read or to hear; the clause being read is marked. */
export function PartOfDocument({ part, aloud }: { part: DocumentPart; aloud: boolean }) {
  const [reading, setReading] = useState(-1)
  return (
    <View className="standard-part">
      <View className="standard-part-head" id={part.anchor}>
        <View className="standard-part-title" role="heading" aria-level={3}>
          {part.title}
        </View>
        {aloud && (
          <ReadAloud
            look="small"
            words={`念${part.title}`}
            sentences={sentencesOf(part)}
            onSentence={setReading}
          />
        )}
      </View>
      {part.blocks.map((block, place) => (
        <Clause key={block.anchor} block={block} isRead={place === reading} />
      ))}
    </View>
  )
}

function Clause({ block, isRead }: { block: ClauseBlock; isRead: boolean }) {
  const { anchor, number, text, measures, outcomes } = block
  const isMeasured = measures.length > 0
  return (
    <View id={anchor} className={isRead ? 'standard-clause standard-now' : 'standard-clause'}>
      {measures.map((measure) => (
        <MeasureLines key={measure.id} measure={measure} />
      ))}
      <View className={isMeasured ? 'standard-number standard-under' : 'standard-number'}>
        <Searched>{number}</Searched>
      </View>
      <View className={isMeasured ? 'standard-beneath' : 'standard-words'}>
        <Searched>{text}</Searched>
      </View>
      {outcomes.map((outcome) => (
        <View key={outcome} className="standard-outcome">
          <Searched>{outcome}</Searched>
        </View>
      ))}
    </View>
  )
}

function MeasureLines({ measure }: { measure: ClauseBlock['measures'][number] }) {
  const tag = STRENGTH_TAGS[measure.strength]
  return (
    <View className="standard-measure">
      {measure.rules.map((rule) => (
        <View key={rule} className="standard-rule">
          <Text className="standard-rule-words">
            <Searched>{rule}</Searched>
          </Text>
          <Tag tone={tag.tone}>{tag.words}</Tag>
        </View>
      ))}
      <View className="quiet">
        <Searched>{measure.notes.join('；')}</Searched>
      </View>
    </View>
  )
}
