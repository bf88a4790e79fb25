import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import type { QueueTab } from '../../../domain/ceremonies/api'
import { useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { useNow } from '../record/use-now'
import { Desk } from './Desk'
import { RegistrationCard } from './RegistrationCard'
import { Rest } from './Rest'
import { Tabs } from './Tabs'
import { useQueue } from './use-queue'

const HERE = '/ceremonies/queue/index'

/** The council's list of an area: on a phone one after another, on an office screen beside the record. */
export default function QueuePage() {
  const { areaId: asked = '' } = useRouter().params
  const { data: me } = useMe()
  const entries = staffEntries(me?.grants ?? [])
  const own = entries.find(({ url }) => url.startsWith(HERE))
  const areaId = asked === '' ? (own?.url.split('areaId=')[1] ?? '') : asked
  const now = useNow()
  const isWide = useWide()
  const [tab, setTab] = useState<QueueTab>('waiting')
  const queue = useQueue(areaId, tab)
  if (me !== undefined && own === undefined && asked === '') return <NotForMe />
  if (isWide)
    return <Desk queue={queue} tab={tab} onTab={setTab} entries={entries} now={`${HERE}?areaId=${areaId}`} />
  return (
    <Page title="报备">
      <Tabs now={tab} onChoose={setTab} />
      {queue.rows?.map((row) => (
        <RegistrationCard key={row.id} row={row} now={now} onOpen={openReview} />
      ))}
      <Rest queue={queue} tab={tab} />
    </Page>
  )
}

function openReview(id: string) {
  void Taro.navigateTo({ url: `/ceremonies/review/index?id=${id}` })
}

function NotForMe() {
  return (
    <Page title="报备">
      <Empty title="这里是理事会办事的地方">您是理事的话，请管理员发一张邀请给您。</Empty>
    </Page>
  )
}
