import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { monthDayText, weekdayOf } from '../../../domain/calendar'
import type { OfficeRow } from '../../../domain/gatherings/views'
import { clockText } from '../../../domain/gatherings/when'
import { currentPersonId, useCached } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Chips } from '../../ui/Chips'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { gatherings } from '../cloud'

const TABS = [
  { value: 'coming', words: '要办的' },
  { value: 'over', words: '办过的' },
] as const
type Tab = (typeof TABS)[number]['value']

/** What an area holds, for its organisers at the door: each line opens its roster. Writing one is for a computer. */
export function OfficeOnPhone({ areaId }: { areaId: string }) {
  const [tab, setTab] = useState<Tab>('coming')
  const { data, loading, problem, refresh } = useCached(
    areaId === '' ? '' : `officeGatherings:${currentPersonId()}:${areaId}:${tab}`,
    () => gatherings('officeList', { areaId, tab }),
  )
  const open = ({ id, status }: OfficeRow) =>
    void Taro.navigateTo({
      url: status === 'open' ? `/gatherings/roster/index?id=${id}` : `/gatherings/gathering/index?id=${id}`,
    })
  return (
    <Page title="办活动">
      <Chips label="看哪些" choices={TABS} now={tab} onChoose={setTab} />
      {loading && <Loading count={4} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      {data?.rows.length === 0 && (
        <Empty icon="calendar" title={tab === 'coming' ? '还没有要办的' : '还没有办过'}>
          写一场、发布、改期，请到办公室的电脑上打开乡风。
        </Empty>
      )}
      {data !== undefined && data.rows.length > 0 && (
        <List>
          {data.rows.map((row) => (
            <ListRow
              key={row.id}
              title={row.title}
              note={noteOf(row)}
              aside={<StateTag row={row} />}
              onClick={() => open(row)}
            />
          ))}
        </List>
      )}
      <View className="quiet">点开记名单。写新的、改期、取消，请用电脑。</View>
    </Page>
  )
}

function noteOf({ when, homeName, counts, signsUp, came }: OfficeRow): string {
  const people = came !== null ? `来了 ${came} 人` : signsUp ? `报了 ${counts.taken} 位` : '不用报名'
  return [`${monthDayText(when.day)}${weekdayOf(when.day)} ${clockText(when.begins)}`, homeName, people].join(
    ' · ',
  )
}

function StateTag({ row: { status, counts, capacity } }: { row: OfficeRow }) {
  if (status === 'draft') return <Tag>还没发布</Tag>
  if (status === 'cancelled') return <Tag tone="amber">取消了</Tag>
  if (counts.waiting > 0) return <Tag tone="amber">{`${counts.waiting} 家排队`}</Tag>
  return capacity > 0 && counts.taken >= capacity ? <Tag tone="jade">报满了</Tag> : null
}
