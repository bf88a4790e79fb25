import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { ErrorNote } from '../ErrorNote'
import { Loading } from '../Loading'
import { OfflineNote } from '../OfflineNote'
import './index.scss'

interface RecordPaneProps {
  /** What was asked for, and how the asking stands. */
  record: {
    data: unknown
    loading: boolean
    problem: { code: string; sentence: string } | undefined
    refresh(): Promise<void>
  }
  /** `funeral` knows no red, at a desk neither. */
  tone?: 'funeral'
  /** What may be done, at the foot. */
  decisions?: ReactNode
  /** The record, once it is there. */
  children: ReactNode
}

/** One record in the pane of a desk: loading, refused, or without a network it says so; what may be done stands beneath. */
export function RecordPane({ record, tone, decisions, children }: RecordPaneProps) {
  const { data, loading, problem, refresh } = record
  return (
    <View className={tone === 'funeral' ? 'desk-leaf desk-funeral' : 'desk-leaf'}>
      <View className="desk-record">
        {loading && <Loading shape="text" count={4} />}
        {problem !== undefined && data === undefined && (
          <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
        )}
        {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
        {children}
      </View>
      {Boolean(decisions) && <View className="desk-decisions">{decisions}</View>}
    </View>
  )
}
