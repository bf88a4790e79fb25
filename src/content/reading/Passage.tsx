import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import { holds, type Aloud } from './aloud'
import './passage.scss'

interface PassageProps {
  block: Aloud
  /** The sentence being read among all of them; -1 when none is. */
  reading: number
}

/** One paragraph in large type. Only the one being read is cut into sentences, so that a long text stays light. */
export const Passage = memo(
  function Passage({ block, reading }: PassageProps) {
    if (!holds(block, reading)) return <View className="passage-text">{block.text}</View>
    return (
      <View className="passage-text passage-now">
        {block.sentences.map((sentence, place) => (
          <Text key={place} className={block.first + place === reading ? 'sentence-now' : ''}>
            {sentence}
          </Text>
        ))}
      </View>
    )
  },
  (before, after) =>
    before.block.text === after.block.text &&
    before.block.first === after.block.first &&
    (before.reading === after.reading ||
      (!holds(before.block, before.reading) && !holds(after.block, after.reading))),
)
