import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { SHARE_KINDS } from '../../../domain/gatherings/share-record'
import type { ShareRow } from '../../../domain/gatherings/shares-api'
import { currentPersonId, useCached, useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { useWide } from '../../ui/use-wide'
import { DeskTabs } from '../../desk/DeskTabs'
import { gatherings } from '../cloud'
import { SharePane } from './SharePane'
import '../../desk/desk-table.scss'
import './shares-desk.scss'

const TABS = [
  { value: 'waiting', words: '等着看的' },
  { value: 'shown', words: '大家看得到的' },
] as const
type Tab = (typeof TABS)[number]['value']

/** What people wrote and photographed, for somebody of the staff to look at before others see it. */
export default function SharesDesk() {
  const { areaId = '' } = useRouter().params
  const wide = useWide()
  const { data: me } = useMe()
  const [tab, setTab] = useState<Tab>('waiting')
  const [picked, setPicked] = useState('')
  const list = useCached(areaId === '' ? '' : `sharesToReview:${currentPersonId()}:${areaId}:${tab}`, () =>
    gatherings('sharesToReview', { areaId, tab }),
  )
  const rows = list.data?.rows
  if (!wide)
    return (
      <Page title="心得和照片">
        <Empty icon="edit" title="看心得和照片，请用电脑">
          在办公室的电脑上打开乡风，用同一个微信登录。
        </Empty>
      </Page>
    )
  const chosen = rows?.find(({ id }) => id === picked) ?? rows?.[0]
  return (
    <Desk
      title="心得和照片"
      entries={staffEntries(me?.grants ?? [])}
      now={`/gatherings/desk/index?areaId=${areaId}`}
      pane={
        chosen === undefined ? undefined : (
          <SharePane
            key={`${chosen.id}-${chosen.version}`}
            row={chosen}
            onChanged={() => {
              setPicked('')
              void list.refresh()
            }}
          />
        )
      }
    >
      <DeskTabs label="看哪些" choices={TABS} now={tab} onChoose={setTab} />
      {list.loading && <Loading count={4} />}
      {list.problem !== undefined && rows === undefined && (
        <ErrorNote sentence={list.problem.sentence} onRetry={() => void list.refresh()} />
      )}
      {list.problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="check" title={tab === 'waiting' ? '都看完了' : '还没有'}>
          {tab === 'waiting' ? '有人写了新的，会在这里。' : '看过放行的，会在这里。'}
        </Empty>
      )}
      {rows !== undefined && rows.length > 0 && (
        <div className="desk-rows">
          {rows.map((row) => (
            <Row key={row.id} row={row} isChosen={row.id === chosen?.id} onChoose={() => setPicked(row.id)} />
          ))}
        </div>
      )}
    </Desk>
  )
}

function Row({ row, isChosen, onChoose }: { row: ShareRow; isChosen: boolean; onChoose(): void }) {
  return (
    <button
      type="button"
      className={isChosen ? 'desk-row desk-row-now' : 'desk-row'}
      aria-current={isChosen}
      onClick={onChoose}
    >
      <span className="desk-row-words">
        <span className="desk-row-title">{row.gatheringTitle}</span>
        <span className="quiet shares-line">{row.words === '' ? '没写字' : row.words}</span>
        <span className="quiet">{`${row.who} · ${monthDayText(dayOf(row.at))}`}</span>
      </span>
      <Tag>{SHARE_KINDS[row.kind]}</Tag>
    </button>
  )
}
