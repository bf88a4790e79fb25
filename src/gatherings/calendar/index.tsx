import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { useShownVillage } from '../../home/village'
import { Chips } from '../../ui/Chips'
import { List, ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/Page'
import { ByMonth } from './ByMonth'
import { Coming } from './Coming'
import './calendar.scss'

const TABS = [
  { value: 'coming', words: '接下来' },
  { value: 'month', words: '按月看' },
] as const

/** What is on in the village and its town: what comes next, or a month as on the wall. */
export default function CalendarPage() {
  const params = useRouter().params
  const picked = useShownVillage()
  const [tab, setTab] = useState<(typeof TABS)[number]['value']>('coming')
  const areaId = params.areaId ?? picked
  return (
    <Page title="学习和活动">
      <Chips label="怎么看" choices={TABS} now={tab} onChoose={setTab} />
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
