import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { DeskRail, type RailEntry } from '../DeskRail'
import { Page } from '../Page'
import './index.scss'

interface DeskProps {
  title: string
  /** Everything this person looks after, and the address of what is open. */
  entries: readonly RailEntry[]
  now: string
  /** `funeral` knows no red, at a desk neither. */
  tone?: 'funeral'
  /** Beside the title. */
  tools?: ReactNode
  /** The list in the middle. */
  children: ReactNode
  /** The record at the right: a `RecordPane`, or what says that none is chosen. */
  pane?: ReactNode
  /** A wide list leaves the record less room. */
  narrowPane?: boolean
  /** Sheets that lie over everything while they are open. */
  sheets?: ReactNode
}

/** The office on a wide screen: the dark rail, a list, and one record in a pane. */
export function Desk(props: DeskProps) {
  const { title, entries, now, tone, tools, children, pane, narrowPane = false, sheets } = props
  return (
    <Page title={title} tone="desk" header={<View className="desk-top" />}>
      <View className={tone === 'funeral' ? 'desk desk-funeral' : 'desk'}>
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
        {pane !== undefined && (
          <View
            className={narrowPane ? 'desk-pane desk-pane-narrow' : 'desk-pane'}
            role="complementary"
            ariaLabel="这一件的情况"
          >
            {pane}
          </View>
        )}
      </View>
      {sheets}
    </Page>
  )
}
