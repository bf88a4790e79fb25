import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useShownVillage } from '../../home/village'
import { List, ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/Page'
import { press } from '../../ui/press'
import { ByMonth } from './ByMonth'
import { Coming } from './Coming'
import './calendar.scss'

const TABS = [
  { tab: 'coming', words: '接下来' },
  { tab: 'month', words: '按月看' },
] as const

/** What is on in the village and its town: what comes next, or a month as on the wall. */
export default function CalendarPage() {
  const params = useRouter().params
  const picked = useShownVillage()
  const [tab, setTab] = useState<'coming' | 'month'>('coming')
  const areaId = params.areaId ?? picked
  return (
    <Page title="学习和活动">
      <View className="calendar-tabs" role="tablist" ariaLabel="怎么看">
        {TABS.map((one) => (
          <View
            key={one.tab}
            className={`calendar-tab press ${one.tab === tab ? 'calendar-tab-now' : ''}`}
            {...press(() => setTab(one.tab), { role: 'tab', chosen: one.tab === tab })}
          >
            {one.words}
          </View>
        ))}
      </View>
      {tab === 'coming' ? <Coming areaId={areaId} /> : <ByMonth areaId={areaId} />}
      <List>
        <ListRow
          icon="check"
          title="我的报名"
          note="报上了哪些、排到第几"
          onClick={() => void Taro.navigateTo({ url: '/gatherings/mine/index' })}
        />
      </List>
    </Page>
  )
}
