import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Cached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'

interface DeskPaneProps {
  record: Cached<unknown>
  isFuneral: boolean
  /** What may be decided, at the foot. */
  decisions: ReactNode
  children: ReactNode
}

/** One record in the pane of an office screen. */
export function DeskPane({ record, isFuneral, decisions, children }: DeskPaneProps) {
  const { data, loading, problem, refresh } = record
  return (
    <View className={isFuneral ? 'desk-record desk-record-funeral' : 'desk-record'}>
      <View className="desk-scroll">
        {loading && <Loading />}
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
