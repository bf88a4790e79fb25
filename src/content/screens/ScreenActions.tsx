import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ScreenAction } from '../../../domain/content/screen-workflow'
import { content } from '../../cloud'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import type { OneScreen } from './use-screen'
import { UrgentSheet } from './UrgentSheet'

/** What is asked before a step that others will notice. */
const ASKED = {
  endUrgent: {
    title: '现在就结束紧急通知？',
    words: '20 秒里屏上就换回平常的节目。',
    yes: '现在结束',
    send: 'endUrgent',
  },
  unpair: {
    title: '把机器从这块屏上拆下来？',
    words: '机器上会显示新的码，节目留着，接上新机器就能接着放。',
    yes: '拆下来',
    send: 'unpairScreen',
  },
  retire: {
    title: '这块屏以后不用了？',
    words: '它会从名单里去掉，办过的事还留着记录。',
    yes: '不用了',
    send: 'retireScreen',
  },
} as const satisfies Partial<Record<ScreenAction, object>>

type AskedAction = keyof typeof ASKED

/** What staff may do with a screen, the expected one filled. */
export function ScreenActions({ screen }: { screen: OneScreen }) {
  const [asking, setAsking] = useState<AskedAction | 'urgent'>()
  const { view, busy, take } = screen
  if (view === undefined) return null
  const can = (action: ScreenAction) => view.actions.includes(action)
  const go = (page: string) => void Taro.navigateTo({ url: `/content/${page}/index?id=${view.id}` })
  const asked = asking === undefined || asking === 'urgent' ? undefined : ASKED[asking]
  const close = () => setAsking(undefined)
  return (
    <View className="screen-steps">
      {can('save') && (
        <View className="screen-steps-wide">
          <Button onClick={() => go('screen-programme')}>排节目</Button>
        </View>
      )}
      {can('endUrgent') && (
        <Button kind="quiet" disabled={busy} onClick={() => setAsking('endUrgent')}>
          结束紧急通知
        </Button>
      )}
      {can('urgent') && (
        <Button kind="quiet" disabled={busy} onClick={() => setAsking('urgent')}>
          发紧急通知
        </Button>
      )}
      {can('pair') && view.status === 'unpaired' && (
        <Button kind="quiet" onClick={() => go('screen-pair')}>
          接一台机器
        </Button>
      )}
      {can('unpair') && (
        <View className={can('endUrgent') ? 'screen-steps-wide' : ''}>
          <Button kind="quiet" disabled={busy} onClick={() => setAsking('unpair')}>
            拆下机器
          </Button>
        </View>
      )}
      {can('retire') && (
        <Button kind="danger" disabled={busy} onClick={() => setAsking('retire')}>
          不用了
        </Button>
      )}
      {asking === 'urgent' && <UrgentSheet screen={screen} onClose={close} />}
      {asked !== undefined && (
        <Confirm
          open
          title={asked.title}
          yes={asked.yes}
          busy={busy}
          onNo={close}
          onYes={() => void take((stamp) => content(asked.send, stamp)).then(close)}
        >
          {asked.words}
        </Confirm>
      )}
    </View>
  )
}
