import { useMemo, useState } from 'react'
import { Text, View } from '@tarojs/components'
import { spoken, type Panel } from '../../../domain/content/panel'
import { Picture } from '../../ui/Picture'
import { ReadAloud } from '../../ui/ReadAloud'
import { Tag } from '../../ui/Tag'
import { aloudOf } from '../reading/aloud'
import { Passage } from '../reading/Passage'
import './panel-story.scss'

/** A panel's whole story: picture, words in large type, and the question for a child. */
export function PanelStory({ panel }: { panel: Panel }) {
  const [sentence, setSentence] = useState(-1)
  const sentences = useMemo(() => spoken(panel), [panel])
  const [title, ...rest] = useMemo(() => aloudOf([panel.title, ...panel.paragraphs, panel.question]), [panel])
  const question = rest.at(-1)
  return (
    <View>
      <View className="panel-art">
        <Picture art={panel.art} alt={panel.alt} />
      </View>
      <View className="panel-head">
        <Tag tone="vermilion">{panel.value}</Tag>
        <View className="panel-title" role="heading" aria-level={2}>
          <Text className={sentence === title?.first ? 'sentence-now' : ''}>{panel.title}</Text>
        </View>
        <View className="quiet">{panel.lead}</View>
      </View>
      <ReadAloud
        audio={panel.audio}
        sentences={sentences}
        onSentence={setSentence}
        words={`念给我听 · ${panel.minutes} 分钟`}
      />
      <View className="panel-words">
        {rest.slice(0, -1).map((block) => (
          <Passage key={block.first} block={block} reading={sentence} />
        ))}
      </View>
      {panel.question !== '' && question !== undefined && (
        <View className="panel-question">
          <View className="panel-question-label">问问孩子</View>
          <Passage block={question} reading={sentence} />
        </View>
      )}
    </View>
  )
}
