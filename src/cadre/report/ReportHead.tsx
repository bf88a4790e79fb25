import { Text, View } from '@tarojs/components'
import { CADRE_KIND_NAMES } from '../../../domain/ceremonies/cadre'
import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import { bothCalendars } from '../../ceremonies/record/when'
import { CadreFlags } from './CadreFlags'
import { cadreTone } from './flags'
import '../../ceremonies/record/record-head.scss'

/** Whose matter it is, where it stands, which report it is, its day and place. */
export function ReportHead({ view }: { view: CadreReportView }) {
  const { day, placeText } = view.after ?? view.facts
  const kind = view.current === 'after' ? 'after' : view.kind
  const place = [view.areaName, placeText].filter(Boolean).join(' · ')
  return (
    <Card>
      <View className="record-line">
        <Text className="record-title whole" role="heading" aria-level={2}>
          {view.title}
        </Text>
        <Tag tone={cadreTone(view)}>{view.statusName}</Tag>
      </View>
      <View>{CADRE_KIND_NAMES[kind]}</View>
      <View className="whole">{day === undefined ? '日子还没定' : bothCalendars(day)}</View>
      <View className="quiet whole">{place}</View>
      <CadreFlags flags={view.flags} />
    </Card>
  )
}
