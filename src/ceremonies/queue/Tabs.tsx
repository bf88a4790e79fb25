import { View } from '@tarojs/components'
import { press } from '../../ui/press'
import { CEREMONY_FILTERS, type CeremonyFilter } from './queue-tabs'
import './tabs.scss'

interface TabsProps<Tab extends string> {
  tabs: readonly Tab[]
  /** What each is called. */
  names: Readonly<Record<Tab, string>>
  now: Tab
  ceremony: CeremonyFilter
  onChoose(tab: Tab): void
  onFilter(ceremony: CeremonyFilter): void
}

const isFilter = (key: string): key is CeremonyFilter => key in CEREMONY_FILTERS
const FILTERS = Object.keys(CEREMONY_FILTERS).filter(isFilter)

/** The parts of an office's list, and beneath them which ceremonies are shown. */
export function Tabs<Tab extends string>(props: TabsProps<Tab>) {
  const { tabs, names, now, ceremony, onChoose, onFilter } = props
  return (
    <View className="queue-parts">
      <View className="queue-tabs" role="tablist" ariaLabel="哪一栏">
        {tabs.map((tab) => (
          <View
            key={tab}
            className={`queue-tab press ${tab === now ? 'queue-tab-now' : ''}`}
            {...press(() => onChoose(tab), { role: 'tab', chosen: tab === now })}
          >
            {names[tab]}
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
