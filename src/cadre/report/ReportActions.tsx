import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { CADRE_ACTIONS, type CadreAction } from '../../../domain/ceremonies/cadre-workflow'
import { Button } from '../../ui/Button'
import { ReportSheet, type AskedAction } from './ReportSheet'
import '../../ceremonies/review/decisions.scss'

interface ReportActionsProps {
  view: CadreReportView
  onDone(): void
}

/** Whether there is anything this reader may do. */
export function hasActions({ actions }: CadreReportView): boolean {
  return actions.length > 0
}

/** What this reader may do now: what is expected of them large, the rest beneath. */
export function ReportActions({ view, onDone }: ReportActionsProps) {
  const [asked, setAsked] = useState<AskedAction>()
  const main = mainAction(view)
  const others = view.actions.filter((action) => action !== main)
  const act = (action: CadreAction) => {
    if (action === 'correct' || action === 'follow') {
      void Taro.navigateTo({ url: `/cadre/form/index?id=${view.id}&as=${action}` })
    } else setAsked(action)
  }
  return (
    <View className="decisions">
      {main !== undefined && <Button onClick={() => act(main)}>{wordsOf(main, view)}</Button>}
      {others.length > 0 && (
        <View className="decision-grid">
          {others.map((action) => (
            <Button key={action} kind="quiet" onClick={() => act(action)}>
              {wordsOf(action, view)}
            </Button>
          ))}
        </View>
      )}
      {asked !== undefined && (
        <ReportSheet
          view={view}
          action={asked}
          onDone={() => {
            setAsked(undefined)
            onDone()
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </View>
  )
}

/** What waits for this reader, if anything does. */
function mainAction({ actions, status }: CadreReportView): CadreAction | undefined {
  if (status === 'returned' && actions.includes('correct')) return 'correct'
  return (['note', 'follow', 'remind'] as const).find((action) => actions.includes(action))
}

function wordsOf(action: CadreAction, { status }: CadreReportView): string {
  return action === 'correct' && status === 'returned' ? '去补充' : CADRE_ACTIONS[action].name
}
