import { Text, View } from '@tarojs/components'
import type { ScreenRow } from '../../../domain/content/screens-api'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import { standingOf } from './words'
import './screen-list.scss'

interface ScreenListProps {
  rows: readonly ScreenRow[]
  now: number
  /** The one shown beside the list; empty when none is. */
  chosen: string
  onChoose(id: string): void
}

/** The screens of an area, by village: how each is, in words. */
export function ScreenList({ rows, now, chosen, onChoose }: ScreenListProps) {
  return (
    <View className="screen-rows">
      {rows.map((row) => {
        const { words, tone, note } = standingOf(row, now)
        return (
          <View
            key={row.id}
            className={`screen-row press ${row.id === chosen ? 'screen-row-now' : ''}`}
            {...press(() => onChoose(row.id), { label: `${row.villageName}${row.name}，${words}，${note}` })}
          >
            <View
              className={`screen-shape screen-shape-${row.orientation === 'landscape' ? 'lying' : 'standing'}`}
            />
            <View className="screen-row-words">
              <Text className="screen-row-title">{`${row.villageName} · ${row.name}`}</Text>
              <View className="quiet">{note}</View>
            </View>
            {row.urgents.length > 0 && row.status === 'paired' && <Tag tone="vermilion">紧急</Tag>}
            <Tag tone={tone}>{words}</Tag>
          </View>
        )
      })}
    </View>
  )
}
