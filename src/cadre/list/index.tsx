import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { CADRE_TABS, type CadreTab } from '../../../domain/ceremonies/cadre-api'
import { useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { Rest } from '../../ui/Rest'
import { Tabs } from '../../ceremonies/queue/Tabs'
import type { CeremonyFilter } from '../../ceremonies/queue/queue-tabs'
import { ListDesk } from './ListDesk'
import { ReportCard } from './ReportCard'
import { useCadreList } from './use-cadre-list'
import { EMPTY_WORDS, TABS } from './words'

const HERE = '/cadre/list/index'

/** The discipline office's list: on a phone one after another, on an office screen beside the report. */
export default function CadreListPage() {
  const { areaId: asked = '' } = useRouter().params
  const { data: me } = useMe()
  const entries = staffEntries(me?.grants ?? [])
  const own = entries.find(({ url }) => url.startsWith(HERE))
  const areaId = own === undefined ? '' : asked || (own.url.split('areaId=')[1] ?? '')
  const isWide = useWide()
  const [tab, setTab] = useState<CadreTab>('waiting')
  const [ceremony, setCeremony] = useState<CeremonyFilter>('all')
  const list = useCadreList(areaId, tab, ceremony)
  if (own === undefined) return <NotForMe isKnown={me !== undefined} />
  const parts = (
    <Tabs<CadreTab>
      tabs={TABS}
      names={CADRE_TABS}
      now={tab}
      ceremony={ceremony}
      onChoose={setTab}
      onFilter={setCeremony}
    />
  )
  if (isWide) {
    return <ListDesk list={list} tab={tab} parts={parts} entries={entries} now={`${HERE}?areaId=${areaId}`} />
  }
  return (
    <Page title="干部党员报告">
      {parts}
      {list.rows?.map((row) => (
        <ReportCard key={row.id} row={row} onOpen={openReport} />
      ))}
      <Rest list={list} empty={EMPTY_WORDS[tab]} />
    </Page>
  )
}

function openReport(id: string) {
  void Taro.navigateTo({ url: `/cadre/report/index?id=${id}` })
}

function NotForMe({ isKnown }: { isKnown: boolean }) {
  return (
    <Page title="干部党员报告">
      {isKnown ? (
        <Empty icon="shield" title="这里只有纪检能看">
          您自己要报，在“办事”里点“干部党员报告”。
        </Empty>
      ) : (
        <Loading shape="cards" />
      )}
    </Page>
  )
}
