import { View } from '@tarojs/components'
import { QUEUE_TABS, type QueueTab } from '../../../domain/ceremonies/api'
import { press } from '../../ui/press'
import { CEREMONY_FILTERS, type CeremonyFilter } from './queue-tabs'
import './tabs.scss'

interface TabsProps {
  tabs: readonly QueueTab[]
  now: QueueTab
  ceremony: CeremonyFilter
  onChoose(tab: QueueTab): void
  onFilter(ceremony: CeremonyFilter): void
}

const isFilter = (key: string): key is CeremonyFilter => key in CEREMONY_FILTERS
const FILTERS = Object.keys(CEREMONY_FILTERS).filter(isFilter)

/** The parts of the council's list, and beneath them which ceremonies are shown. */
export function Tabs({ tabs, now, ceremony, onChoose, onFilter }: TabsProps) {
  return (
    <View className="queue-parts">
      <View className="queue-tabs" role="tablist" ariaLabel="哪一栏">
        {tabs.map((tab) => (
          <View
            key={tab}
            className={`queue-tab press ${tab === now ? 'queue-tab-now' : ''}`}
            {...press(() => onChoose(tab), { role: 'tab', chosen: tab === now })}
          >
            {QUEUE_TABS[tab]}
          </View>
        ))}
      </View>
      <View className="queue-filters" role="radiogroup" ariaLabel="哪类事">
        {FILTERS.map((filter) => (
          <View
            key={filter}
            className={`queue-filter press ${filter === ceremony ? 'queue-filter-now' : ''}`}
            {...press(() => onFilter(filter), { role: 'radio', chosen: filter === ceremony })}
          >
            {CEREMONY_FILTERS[filter]}
          </View>
        ))}
      </View>
    </View>
  )
}
