import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { DeskRail, type RailEntry } from '../../ui/DeskRail'
import { Page } from '../../ui/Page'
import './desk.scss'

interface DeskFrameProps {
  title: string
  entries: readonly RailEntry[]
  /** The rail entry that is open. */
  now: string
  /** Beside the title. */
  tools?: ReactNode
  /** The chosen record. */
  pane: ReactNode
  /** Sheets that lie over everything while they are open. */
  sheets?: ReactNode
  children: ReactNode
}

/** The office screen: rooms at the left, the list in the middle, the chosen record at the right. */
export function DeskFrame({ title, entries, now, tools, pane, sheets, children }: DeskFrameProps) {
  return (
    <Page title={title} tone="desk" header={<View />}>
      <View className="desk">
        <DeskRail entries={entries} now={now} />
        <View className="desk-list">
          <View className="desk-top-line">
            <View className="desk-title" role="heading" aria-level={1}>
              {title}
            </View>
            {tools}
          </View>
          {children}
        </View>
        <View className="desk-pane desk-beside" role="complementary" ariaLabel="这一件的情况">
          {pane}
        </View>
      </View>
      {sheets}
    </Page>
  )
}
