import { Text, View } from '@tarojs/components'
import { ENDINGS } from '../../../domain/honors'
import type { NominationRow } from '../../../domain/honors/nomination-views'
import { monthDayText } from '../../../domain/calendar'
import { Card } from '../../ui/Card'
import { Tag, type TagTone } from '../../ui/Tag'
import { taskTags } from '../nomination/staff-words'
import { aboutText } from '../shared/about'
import './task-card.scss'

interface TaskCardProps {
  row: NominationRow
  /** Where the list holds more than one village. */
  namesVillage: boolean
  onOpen(id: string): void
}

/** One nomination in the village's list. */
export function TaskCard({ row, namesVillage, onOpen }: TaskCardProps) {
  const { id, name, villageName, selectionTitle, sort, nominators } = row
  const about = aboutText([namesVillage ? villageName : '', selectionTitle, sort])
  const tags = tagsOf(row)
  return (
    <Card
      onClick={() => onOpen(id)}
      label={[name, about, ...tags.map(({ words }) => words)].filter(Boolean).join('，')}
    >
      <View className="task-line">
        <Text className="task-name">{name}</Text>
        {nominators > 1 && <Text className="quiet">{`${nominators} 人推荐`}</Text>}
      </View>
      <View className="quiet whole">{about}</View>
      {tags.length > 0 && (
        <View className="task-tags">
          {tags.map(({ words, tone }) => (
            <View key={words} className="task-tag">
              <Tag tone={tone}>{words}</Tag>
            </View>
          ))}
        </View>
      )}
    </Card>
  )
}

function tagsOf(row: NominationRow): { words: string; tone: TagTone }[] {
  const { status, noticeUntil, ending } = row
  const state: { words: string; tone: TagTone }[] = []
  if (status === 'onNotice' && noticeUntil !== '')
    state.push({ words: `公示到 ${monthDayText(noticeUntil)}`, tone: 'amber' })
  if (ending !== '') state.push({ words: ENDINGS[ending], tone: 'slate' })
  return [...state, ...taskTags(row)]
}
