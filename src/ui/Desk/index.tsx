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
  /** The list in the middle. */
  children: ReactNode
  /** The record at the right: a `desk-record` that scrolls, and `desk-decisions` at its foot. */
  pane?: ReactNode
}

/** The office on a wide screen: the dark rail, a list, and one record in a pane. */
export function Desk({ title, entries, now, tone, children, pane }: DeskProps) {
  return (
    <Page title={title} tone="desk" header={<View className="desk-top" />}>
      <View className={tone === 'funeral' ? 'desk desk-funeral' : 'desk'}>
        <DeskRail entries={entries} now={now} />
        <View className="desk-list">
          <View className="desk-title" role="heading" aria-level={1}>
            {title}
          </View>
          {children}
        </View>
        {pane !== undefined && <View className="desk-pane">{pane}</View>}
      </View>
    </Page>
  )
}
