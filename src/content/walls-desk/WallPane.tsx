import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { WallView } from '../../../domain/content/walls-api'
import type { VillageChoice } from '../../../domain/office/api'
import { content, currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { RecordPane } from '../../ui/RecordPane'
import { Tag } from '../../ui/Tag'
import { Past } from '../../desk/Past'
import { DeskTabs } from '../../desk/DeskTabs'
import { Openings } from './Openings'
import { Sign } from './Sign'
import { WallActions } from './WallActions'
import { Hanging } from './Hanging'

interface WallPaneProps {
  id: string
  villages: readonly VillageChoice[]
  onChanged(): void
}

const TABS = [
  { value: 'panels', words: '展板' },
  { value: 'sign', words: '牌子' },
  { value: 'openings', words: '打开次数' },
  { value: 'past', words: '经过' },
] as const
type Tab = (typeof TABS)[number]['value']

/** One wall beside the list: what hangs there, its sign, how often it is opened, its history, and what one may do. */
export function WallPane({ id, villages, onChanged }: WallPaneProps) {
  const record = useCached(`wall-kept:${currentPersonId()}:${id}`, () => content('readWall', { id }))
  const { data, refresh } = record
  const changed = () => {
    void refresh()
    onChanged()
  }
  return (
    <RecordPane
      record={record}
      decisions={data && <WallActions view={data} villages={villages} onChanged={changed} />}
    >
      {data && <Body view={data} />}
    </RecordPane>
  )
}

function Body({ view }: { view: WallView }) {
  const [tab, setTab] = useState<Tab>('panels')
  const { facts } = view.state
  const point = facts.latitude === undefined ? '' : `纬度 ${facts.latitude}，经度 ${facts.longitude ?? ''}`
  return (
    <>
      <div className="desk-head">
        <h2 className="desk-head-title">{view.title}</h2>
        <div className="quiet">{[view.villageName, view.place, point].filter(Boolean).join(' · ')}</div>
        <div className="desk-head-tags">
          <Tag tone="vermilion">{`编号 ${view.number}`}</Tag>
          {view.status === 'retired' && <Tag tone="amber">{`停用了：${view.state.retireReason}`}</Tag>}
        </div>
      </div>
      <DeskTabs label="看什么" choices={TABS} now={tab} onChoose={setTab} />
      {tab === 'panels' && <Hanging view={view} />}
      {tab === 'sign' && <Sign view={view} />}
      {tab === 'openings' && <Openings id={view.id} />}
      {tab === 'past' && <Past lines={view.history} />}
      {tab === 'panels' && view.actions.includes('hang') && (
        <Button
          kind="quiet"
          icon="edit"
          onClick={() => void Taro.navigateTo({ url: `/content/wall-panels/index?id=${view.id}` })}
        >
          选展板、排顺序
        </Button>
      )}
    </>
  )
}
