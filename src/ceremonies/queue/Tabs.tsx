import { View } from '@tarojs/components'
import { QUEUE_TABS, type QueueTab } from '../../../domain/ceremonies/api'
import { press } from '../../ui/press'
import './tabs.scss'

const isTab = (key: string): key is QueueTab => key in QUEUE_TABS
const TABS = Object.keys(QUEUE_TABS).filter(isTab)

/** The parts of the council's list. */
export function Tabs({ now, onChoose }: { now: QueueTab; onChoose(tab: QueueTab): void }) {
  return (
    <View className="queue-tabs" role="tablist">
      {TABS.map((tab) => (
        <View
          key={tab}
          className={`queue-tab press ${tab === now ? 'queue-tab-now' : ''}`}
          {...press(() => onChoose(tab), { role: 'tab', chosen: tab === now })}
        >
          {QUEUE_TABS[tab]}
        </View>
      ))}
    </View>
  )
}
