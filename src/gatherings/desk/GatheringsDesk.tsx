import { useState } from 'react'
import Taro from '@tarojs/taro'
import { currentPersonId, useCached, useMe } from '../../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'
import { DeskTabs } from '../../desk/DeskTabs'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { gatherings } from '../cloud'
import { useOrganises } from '../parts/use-organises'
import { BranchesSheet } from './BranchesSheet'
import { FiguresSheet } from './FiguresSheet'
import { GatheringPane } from './GatheringPane'
import { GatheringRows } from './GatheringRows'

const TABS = [
  { value: 'coming', words: '要办的' },
  { value: 'over', words: '办过的' },
] as const
type Tab = (typeof TABS)[number]['value']

/** The list in the middle, one gathering in the pane, and the ways to speakers, branches and what people shared. */
export function GatheringsDesk({ areaId, opened }: { areaId: string; opened: string }) {
  const { data: me } = useMe()
  const organises = useOrganises([areaId])
  const [tab, setTab] = useState<Tab>('coming')
  const [picked, setPicked] = useState(opened)
  const [sheet, setSheet] = useState<'branches' | 'figures'>()
  const ask = (after?: string) =>
    gatherings('officeList', { areaId, tab, ...(after === undefined ? {} : { after }) })
  const list = useCached(areaId === '' ? '' : `officeGatherings:${currentPersonId()}:${areaId}:${tab}`, () =>
    ask(),
  )
  const later = useLaterPages(list.data, ask)
  const rows = later.rows
  const chosen = picked || (rows?.[0]?.id ?? '')
  const go = (page: string) => void Taro.navigateTo({ url: `/gatherings/${page}/index?areaId=${areaId}` })
  const isTown = areaId.startsWith('t-')
  return (
    <Desk
      title="办活动"
      entries={staffEntries(me?.grants ?? [])}
      now={`/gatherings/desk/index?areaId=${areaId}`}
      pane={
        chosen === '' ? undefined : (
          <GatheringPane key={chosen} id={chosen} areaId={areaId} onChanged={() => void list.refresh()} />
        )
      }
      sheets={
        <>
          {sheet === 'branches' && <BranchesSheet areaId={areaId} onClose={() => setSheet(undefined)} />}
          {sheet === 'figures' && <FiguresSheet areaId={areaId} onClose={() => setSheet(undefined)} />}
        </>
      }
    >
      <div className="desk-tools">
        {organises && (
          <Button narrow icon="plus" onClick={() => go('edit-desk')}>
            新办一场
          </Button>
        )}
        {organises && (
          <Button narrow kind="quiet" onClick={() => go('shares-desk')}>
            看心得照片
          </Button>
        )}
        {organises && isTown && (
          <Button narrow kind="quiet" onClick={() => go('speakers-desk')}>
            宣讲团
          </Button>
        )}
        {organises && isTown && (
          <Button narrow kind="quiet" onClick={() => setSheet('branches')}>
            支部名单
          </Button>
        )}
        <Button narrow kind="quiet" onClick={() => setSheet('figures')}>
          来了多少人
        </Button>
      </div>
      <DeskTabs
        label="看哪些"
        choices={TABS}
        now={tab}
        onChoose={(next) => {
          setTab(next)
          setPicked('')
        }}
      />
      {list.loading && <Loading count={4} />}
      {list.problem !== undefined && list.data === undefined && (
        <ErrorNote sentence={list.problem.sentence} onRetry={() => void list.refresh()} />
      )}
      {list.problem?.code === 'offline' && list.data !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="calendar" title={tab === 'coming' ? '还没有要办的' : '还没有办过'}>
          讲座、放映、党日、节会，写好发布，乡亲就看得到。
        </Empty>
      )}
      {rows !== undefined && rows.length > 0 && (
        <GatheringRows rows={rows} chosen={chosen} onChoose={setPicked} />
      )}
      {later.problem !== undefined && <ErrorNote sentence={later.problem.sentence} />}
      {later.more && (
        <div className="gatherings-more">
          <Button narrow kind="quiet" busy={later.busy} onClick={() => void later.loadMore()}>
            看后面的
          </Button>
        </div>
      )}
    </Desk>
  )
}
