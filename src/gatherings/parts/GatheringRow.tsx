import { memo } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { weekdayOf } from '../../../domain/calendar'
import { KINDS } from '../../../domain/gatherings/kinds'
import type { GatheringCard, MySignUp } from '../../../domain/gatherings/views'
import { nearText, spanText, whenText } from '../../../domain/gatherings/when'
import { toLunar } from '../../../domain/lunar'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import { doorTag, mineTag } from './door-words'
import './gathering-row.scss'

interface GatheringRowProps {
  card: GatheringCard
  now: string
  /** One's own sign-up, where the list is of one's own. */
  mine?: MySignUp
}

/** One gathering in a list: the day on the left as on a tear-off calendar, then what, when and where. */
export const GatheringRow = memo(function GatheringRow({ card, now, mine }: GatheringRowProps) {
  const { id, kind, title, when, place, homeName, cancelled } = card
  const open = () => void Taro.navigateTo({ url: `/gatherings/gathering/index?id=${id}` })
  const near = cancelled ? '' : nearText(when, now)
  const tag = (mine === undefined || cancelled ? undefined : mineTag(mine)) ?? doorTag(card)
  const time = when.lastDay === when.day ? spanText(when.begins, when.ends) : whenText(when)
  const spoken = [near, title, whenText(when), place, tag?.words].filter(Boolean).join('，')
  return (
    <View className="gathering-row press" {...press(open, { role: 'link', label: spoken })}>
      <View className="leaf" ariaHidden>
        <View className="leaf-month">{`${Number(when.day.slice(5, 7))} 月`}</View>
        <View className="leaf-day">{String(Number(when.day.slice(8)))}</View>
        <View className="leaf-week">{weekdayOf(when.day)}</View>
      </View>
      <View className="gathering-words">
        <View className={cancelled ? 'gathering-title gathering-off' : 'gathering-title'}>{title}</View>
        <View className="quiet whole">{`${time} ${toLunar(when.day).text}`}</View>
        <View className="quiet">{[place, homeName].join(' · ')}</View>
        <View className="gathering-tags">
          {near !== '' && <Tag tone="vermilion">{near}</Tag>}
          {tag !== undefined && <Tag tone={tag.tone}>{tag.words}</Tag>}
          <Tag>{KINDS[kind]}</Tag>
        </View>
      </View>
    </View>
  )
})
