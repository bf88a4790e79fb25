import { Text, View } from '@tarojs/components'
import type { EditorialRow } from '../../../domain/content/api'
import { Empty } from '../../ui/Empty'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import { momentText } from '../../../domain/calendar'
import { standing } from '../editorial/words'
import './review-list.scss'

export type Filter = 'mine' | 'all'

interface ReviewListProps {
  rows: readonly EditorialRow[]
  filter: Filter
  onFilter(filter: Filter): void
  /** The one shown beside the list; empty when none is. */
  chosen: string
  onChoose(id: string): void
}

/** The articles of a town's editors: what waits for one first. */
export function ReviewList({ rows, filter, onFilter, chosen, onChoose }: ReviewListProps) {
  const mine = rows.filter((row) => row.mine)
  const shown = filter === 'mine' ? mine : rows
  const filters = [
    { filter: 'mine', words: `等我办 ${mine.length}` },
    { filter: 'all', words: `全部 ${rows.length}` },
  ] as const
  return (
    <View>
      <View className="filters" role="tablist" ariaLabel="看哪些文章">
        {filters.map((each) => (
          <View
            key={each.filter}
            className={`filter press ${each.filter === filter ? 'filter-now' : ''}`}
            {...press(() => onFilter(each.filter), { role: 'tab', chosen: each.filter === filter })}
          >
            <Text>{each.words}</Text>
          </View>
        ))}
      </View>
      {shown.length === 0 && (
        <Empty icon="check" title={filter === 'mine' ? '没有等您办的' : '还没有文章'}>
          有人交了稿，会在这里。
        </Empty>
      )}
      <View className="review-rows">
        {shown.map((row) => (
          <ReviewRow key={row.id} row={row} chosen={row.id === chosen} onChoose={onChoose} />
        ))}
      </View>
    </View>
  )
}

interface ReviewRowProps {
  row: EditorialRow
  chosen: boolean
  onChoose(id: string): void
}

function ReviewRow({ row, chosen, onChoose }: ReviewRowProps) {
  const { words, tone } = standing(row)
  return (
    <View
      className={`review-row press ${chosen ? 'review-row-now' : ''}`}
      {...press(() => onChoose(row.id), { label: `${row.title}，${words}` })}
    >
      <View className="review-row-words">
        <Text className="review-row-title">{row.title}</Text>
        <View className="quiet">{momentText(row.updatedAt)}</View>
      </View>
      <Tag tone={tone}>{words}</Tag>
    </View>
  )
}
