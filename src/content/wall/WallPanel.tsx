import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { spoken, type Panel } from '../../../domain/content/panel'
import { Picture } from '../../ui/Picture'
import { ReadAloud } from '../../ui/ReadAloud'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import './wall-panel.scss'

interface WallPanelProps {
  panel: Panel
  wallId: string
  /** Whether it is the one being read now. */
  reading: boolean
}

/** One panel of a wall: the picture first, then what it tells of, and a way to read it or hear it. */
export const WallPanel = memo(function WallPanel({ panel, wallId, reading }: WallPanelProps) {
  const open = () => void Taro.navigateTo({ url: `/content/panel/index?id=${panel.id}&w=${wallId}` })
  return (
    <View className={`wall-panel ${reading ? 'wall-panel-now' : ''}`}>
      <View
        className="wall-panel-open press"
        {...press(open, { role: 'link', label: `${panel.title}，打开看` })}
      >
        <Picture art={panel.art} alt={panel.alt} lazy />
        <View className="wall-panel-words">
          <Tag tone="vermilion">{panel.value}</Tag>
          <Text className="wall-panel-title">{panel.title}</Text>
          <View className="wall-panel-lead">{panel.lead}</View>
        </View>
      </View>
      <View className="wall-panel-listen">
        <ReadAloud
          look="small"
          audio={panel.audio}
          sentences={spoken(panel)}
          words={`听 ${panel.minutes} 分钟`}
        />
        {reading && <Text className="wall-panel-reading">正在念这一幅</Text>}
      </View>
    </View>
  )
})
