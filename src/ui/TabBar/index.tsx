import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon, type IconName } from '../Icon'
import { press } from '../press'
import './index.scss'

export type Tab = 'home' | 'services' | 'mine'

const TABS: readonly { tab: Tab; words: string; icon: IconName }[] = [
  { tab: 'home', words: '首页', icon: 'home' },
  { tab: 'services', words: '办事', icon: 'list' },
  { tab: 'mine', words: '我的', icon: 'person' },
]

/** The three tabs, drawn by each tab's page, so that they grow with the elder mode. */
export function TabBar({ now }: { now: Tab }) {
  return (
    <View className="tabs" role="navigation" ariaLabel="首页、办事、我的">
      <View className="tabs-row" role="tablist">
        {TABS.map(({ tab, words, icon }) => (
          <View
            key={tab}
            className={`tab press ${tab === now ? 'tab-now' : ''}`}
            {...press(() => open(tab, now), { role: 'tab', chosen: tab === now })}
          >
            <Icon name={icon} />
            <Text className="tab-words">{words}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

function open(tab: Tab, now: Tab) {
  if (tab !== now) void Taro.switchTab({ url: `/${tab}/index` })
}
