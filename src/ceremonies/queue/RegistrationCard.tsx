import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { RegistrationRow } from '../../../domain/ceremonies/api'
import { monthDayText } from '../../../domain/calendar'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import { Flags } from '../record/Flags'
import { dueText } from '../record/when'
import './registration-card.scss'

interface RegistrationCardProps {
  row: RegistrationRow
  /** Milliseconds since 1970. */
  now: number
  onOpen(id: string): void
}

/** What a member has taken up. */
export const MINE = '我接的'

/** One registration in the council's list on a phone. */
export const RegistrationCard = memo(function RegistrationCard({ row, now, onOpen }: RegistrationCardProps) {
  const due = dueText(row.dueAt, now)
  const when = row.day === '' ? '' : monthDayText(row.day)
  return (
    <Card
      onClick={() => onOpen(row.id)}
      label={[row.title, verdictOf(row), due.words || row.statusName, row.isMine ? MINE : '']
        .filter(Boolean)
        .join('，')}
    >
      <View className="queue-card-line">
        <Text className="queue-card-title">{row.title}</Text>
        {due.words === '' ? (
          <Text className="quiet">{row.statusName}</Text>
        ) : (
          <Text className={due.urgent ? 'queue-due queue-due-urgent' : 'queue-due'}>{due.words}</Text>
        )}
      </View>
      <View className="quiet">
        {`${[row.villageName, when].filter(Boolean).join(' · ')} · `}
        <Text className="piece">{row.number}</Text>
      </View>
      <View className="queue-card-verdict">
        <Tag tone={verdictTone(row)}>{verdictOf(row)}</Tag>
        {row.isMine && <Tag tone="jade">{MINE}</Tag>}
        <Flags flags={row.flags} statusName={row.statusName} />
      </View>
    </Card>
  )
})

/** What the list says of a row: how it compares, or for a funeral where it stands. */
export function verdictOf(row: RegistrationRow): string {
  return row.ceremony === 'funeral' ? row.statusName : row.verdict
}

export function verdictTone(row: RegistrationRow): 'amber' | 'jade' | 'slate' {
  if (row.ceremony === 'funeral') return 'slate'
  return row.isOver ? 'amber' : 'jade'
}
