import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { QUEUE_TABS, type QueueTab } from '../../../domain/ceremonies/api'
import type { Role } from '../../../domain/people'
import { useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { WaitingLooks } from '../day/WaitingLooks'
import { useNow } from '../record/use-now'
import { CounterSheet } from './CounterSheet'
import { QueueDesk } from './QueueDesk'
import { FindSheet } from './FindSheet'
import { RegistrationCard } from './RegistrationCard'
import { Rest } from '../../ui/Rest'
import { Tabs } from './Tabs'
import { EMPTY_WORDS, tabsFor, type CeremonyFilter } from './queue-tabs'
import { useQueue } from './use-queue'

const HERE = '/ceremonies/queue/index'

/** The council's list of an area: on a phone one after another, on an office screen beside the record. */
export default function QueuePage() {
  const { areaId: asked = '' } = useRouter().params
  const { data: me } = useMe()
  const grants = me?.grants ?? []
  const entries = staffEntries(grants)
  const own = entries.find(({ url }) => url.startsWith(HERE))
  const areaId = asked === '' ? (own?.url.split('areaId=')[1] ?? '') : asked
  const now = useNow()
  const isWide = useWide()
  const [chosen, setTab] = useState<QueueTab>()
  const [ceremony, setCeremony] = useState<CeremonyFilter>('all')
  const [finding, setFinding] = useState(false)
  const [writing, setWriting] = useState(false)
  const roles = grants.filter((grant) => grant.areaId === areaId).map(({ role }) => role)
  const tabs = tabsFor(roles)
  const tab = chosen ?? tabs[0] ?? 'waiting'
  // Which part comes first depends on who looks.
  const queue = useQueue(me === undefined ? '' : areaId, tab, ceremony)
  if (me !== undefined && own === undefined && asked === '') return <NotForMe />
  const parts = (
    <Tabs<QueueTab>
      tabs={tabs}
      names={QUEUE_TABS}
      now={tab}
      ceremony={ceremony}
      onChoose={setTab}
      onFilter={setCeremony}
    />
  )
  const find = (onOpen: (id: string) => void) =>
    finding && (
      <FindSheet
        areaId={areaId}
        sample={queue.rows?.[0]?.number}
        onOpen={(id) => {
          setFinding(false)
          onOpen(id)
        }}
        onClose={() => setFinding(false)}
      />
    )
  const onWrite = mayWrite(roles) ? () => setWriting(true) : undefined
  const counter = writing && <CounterSheet onClose={() => setWriting(false)} />
  if (isWide) {
    return (
      <QueueDesk
        queue={queue}
        tab={tab}
        parts={parts}
        find={find}
        onFind={() => setFinding(true)}
        onWrite={onWrite}
        counter={counter}
        entries={entries}
        now={`${HERE}?areaId=${areaId}`}
      />
    )
  }
  return (
    <Page title="报备">
      {parts}
      <View className="queue-tools">
        <Button kind="quiet" icon="search" onClick={() => setFinding(true)}>
          按编号找
        </Button>
        {onWrite && (
          <Button kind="quiet" icon="edit" onClick={onWrite}>
            代人报一件
          </Button>
        )}
      </View>
      <WaitingLooks onSent={() => void queue.refresh()} />
      {queue.rows?.map((row) => (
        <RegistrationCard key={row.id} row={row} now={now} onOpen={openReview} />
      ))}
      <Rest list={queue} empty={EMPTY_WORDS[tab]} />
      {find(openReview)}
      {counter}
    </Page>
  )
}

// Only the council writes for a family.
function mayWrite(roles: readonly Role[]): boolean {
  return roles.includes('council') || roles.includes('chair')
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
