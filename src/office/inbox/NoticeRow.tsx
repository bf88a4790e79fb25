import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { NoticeView } from '../../../domain/office/api'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { Icon } from '../../ui/Icon'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import './notice-row.scss'

interface NoticeRowProps {
  notice: NoticeView
  onOpen(notice: NoticeView): void
}

/** One message; a new one says so in words, not only in weight. */
export const NoticeRow = memo(function NoticeRow({ notice, onOpen }: NoticeRowProps) {
  const label = `${notice.read ? '' : '没看过，'}${notice.title}，${notice.text}`
  return (
    <View className="notice press" {...press(() => onOpen(notice), { label })}>
      <View className="notice-words">
        <View className="notice-head">
          <Text className={notice.read ? 'inbox-title' : 'inbox-title notice-new'}>{notice.title}</Text>
          {!notice.read && <Tag tone="vermilion">没看过</Tag>}
        </View>
        <View>{notice.text}</View>
        <View className="quiet">{monthDayText(dayOf(notice.at))}</View>
      </View>
      {notice.page !== '' && <Icon name="next" small />}
    </View>
  )
})
