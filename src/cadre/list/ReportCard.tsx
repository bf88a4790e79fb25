import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { CadreReportRow } from '../../../domain/ceremonies/cadre-api'
import { monthDayText } from '../../../domain/calendar'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import { CadreFlags } from '../report/CadreFlags'
import { cadreTone } from '../report/flags'
import '../../ceremonies/queue/registration-card.scss'

interface ReportCardProps {
  row: CadreReportRow
  onOpen(id: string): void
}

/** One report in the office's list on a phone. */
export const ReportCard = memo(function ReportCard({ row, onOpen }: ReportCardProps) {
  const { id, title, statusName, areaName, day, due, flags } = row
  return (
    <Card onClick={() => onOpen(id)} label={[title, statusName, due].filter(Boolean).join('，')}>
      <View className="queue-card-line">
        <Text className="queue-card-title whole">{title}</Text>
        <Tag tone={cadreTone(row)}>{statusName}</Tag>
      </View>
      <View className="quiet">{[areaName, dayText(day)].join(' · ')}</View>
      {due !== '' && <View className="queue-due">{due}</View>}
      <CadreFlags flags={flags} />
    </Card>
  )
})

/** The day of the matter, as far as it is known. */
export function dayText(day: string): string {
  return day === '' ? '日子还没定' : monthDayText(day)
}
