import { useState, type ReactNode } from 'react'
import type { CadreReportRow, CadreTab } from '../../../domain/ceremonies/cadre-api'
import { View } from '@tarojs/components'
import { Desk } from '../../ui/Desk'
import type { RailEntry } from '../../ui/DeskRail'
import { Empty } from '../../ui/Empty'
import { Rest, type FreshList } from '../../ui/Rest'
import { ReportPane } from './ReportPane'
import { ReportTable } from './ReportTable'
import { EMPTY_WORDS } from './words'
import '../../ceremonies/queue/matters.scss'

interface ListDeskProps {
  list: FreshList<CadreReportRow>
  tab: CadreTab
  /** The parts of the list to choose from. */
  parts: ReactNode
  entries: readonly RailEntry[]
  /** The rail entry that is open. */
  now: string
}

/** The discipline office's screen. Nothing is opened of itself: each reading is written down. */
export function ListDesk({ list, tab, parts, entries, now }: ListDeskProps) {
  const [pick, setPick] = useState({ tab, id: '' })
  const chosen = pick.tab === tab ? pick.id : ''
  const { rows = [] } = list
  const waits = tab === 'waiting' && !list.more ? rows.length : undefined
  return (
    <Desk
      narrowPane
      title="干部党员报告"
      entries={entries.map((entry) => (entry.url === now ? { ...entry, waits } : entry))}
      now={now}
      pane={
        chosen === '' ? (
          <View className="desk-record">
            <Empty icon="shield" title="点一份打开看">
              谁看过、什么时候看的，都有记录。
            </Empty>
          </View>
        ) : (
          <ReportPane key={chosen} id={chosen} onDone={() => void list.refresh()} />
        )
      }
    >
      <View className="queue-desk">
        {parts}
        {rows.length > 0 && (
          <ReportTable rows={rows} chosen={chosen} onChoose={(id) => setPick({ tab, id })} />
        )}
        <Rest list={list} empty={EMPTY_WORDS[tab]} />
      </View>
    </Desk>
  )
}
