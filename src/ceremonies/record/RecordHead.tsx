import { Text, View } from '@tarojs/components'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import { statusTone } from './tone'
import { bothCalendars } from './when'
import './record-head.scss'

/** Whose matter it is, where it stands, its number, day and place. */
export function RecordHead({ view }: { view: RegistrationView }) {
  const { facts } = view
  const place = [facts.placeText ?? '', facts.tables === undefined ? '' : `${facts.tables} 桌`]
  return (
    <Card>
      <View className="record-line">
        <Text className="record-title" role="heading" aria-level={2}>
          {view.title}
        </Text>
        <Tag tone={statusTone(view)}>{view.statusName}</Tag>
      </View>
      {facts.day !== undefined && <View className="whole">{bothCalendars(facts.day)}</View>}
      <View className="whole">{[view.villageName, ...place].filter(Boolean).join(' · ')}</View>
      <View className="quiet">{view.isParty ? `编号 ${view.number}，打电话时说这个就行` : view.number}</View>
    </Card>
  )
}
