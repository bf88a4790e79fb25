import { useState } from 'react'
import type { OfficeView } from '../../../domain/gatherings/views'
import { KINDS } from '../../../domain/gatherings/kinds'
import { whenText } from '../../../domain/gatherings/when'
import { toLunar } from '../../../domain/lunar'
import { currentPersonId, useCached } from '../../cloud'
import { Past } from '../../desk/Past'
import { RecordPane } from '../../ui/RecordPane'
import { Tag } from '../../ui/Tag'
import { DeskTabs } from '../../desk/DeskTabs'
import { gatherings } from '../cloud'
import { useOrganises } from '../parts/use-organises'
import { AnswersTable } from './AnswersTable'
import { CodeCard } from './CodeCard'
import { GatheringActions } from './GatheringActions'
import { GatheringFactsTable } from './GatheringFactsTable'
import { RosterTable } from './RosterTable'

interface GatheringPaneProps {
  id: string
  areaId: string
  onChanged(): void
}

const TABS = [
  { value: 'facts', words: '情况' },
  { value: 'roster', words: '名单' },
  { value: 'code', words: '码' },
  { value: 'answers', words: '反馈' },
  { value: 'past', words: '经过' },
] as const
type Tab = (typeof TABS)[number]['value']
/** A roster, its code and what was answered are the organisers' alone. */
const OF_ORGANISERS: readonly Tab[] = ['roster', 'code', 'answers']

/** One gathering beside the list, and what one may do with it. */
export function GatheringPane({ id, areaId, onChanged }: GatheringPaneProps) {
  const record = useCached(`officeGathering:${currentPersonId()}:${id}`, () =>
    gatherings('readOffice', { id }),
  )
  const { data, refresh } = record
  const organises = useOrganises([areaId])
  const changed = () => {
    void refresh()
    onChanged()
  }
  return (
    <RecordPane
      record={record}
      decisions={
        data &&
        organises &&
        data.actions.length > 0 && <GatheringActions view={data} areaId={areaId} onChanged={changed} />
      }
    >
      {data && <Body view={data} organises={organises} />}
    </RecordPane>
  )
}

function Body({ view, organises }: { view: OfficeView; organises: boolean }) {
  const [tab, setTab] = useState<Tab>('facts')
  const { facts, counts } = view
  const tabs = TABS.filter(({ value }) => organises || !OF_ORGANISERS.includes(value))
  return (
    <>
      <div className="desk-head">
        <h2 className="desk-head-title">{view.title}</h2>
        <div className="quiet">{`${whenText(view.when)} ${toLunar(view.when.day).text} · ${view.place}`}</div>
        <div className="desk-head-tags">
          <Tag>{KINDS[view.kind]}</Tag>
          {view.status === 'draft' && <Tag tone="amber">还没发布，乡亲看不到</Tag>}
          {view.status === 'cancelled' && <Tag tone="amber">{`取消了：${view.cancelReason}`}</Tag>}
          {facts.signUp.wanted && <Tag tone="jade">{`报了 ${counts.taken} 位`}</Tag>}
          {counts.waiting > 0 && <Tag tone="amber">{`${counts.waiting} 家排队`}</Tag>}
          {view.came !== null && <Tag tone="jade">{`来了 ${view.came} 人`}</Tag>}
        </div>
      </div>
      <DeskTabs label="看什么" choices={tabs} now={tab} onChoose={setTab} />
      {tab === 'facts' && <GatheringFactsTable view={view} />}
      {tab === 'roster' && <RosterTable id={view.id} />}
      {tab === 'code' && <CodeCard id={view.id} title={view.title} />}
      {tab === 'answers' && <AnswersTable id={view.id} />}
      {tab === 'past' && <Past lines={view.history} />}
    </>
  )
}
