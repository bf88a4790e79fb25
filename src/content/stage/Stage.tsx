import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { dayOf, solarText } from '../../../domain/calendar'
import { clockOf } from '../../../domain/content/screen-schedule'
import { toLunar } from '../../../domain/lunar'
import { Cutting } from './Cutting'
import './stage.scss'

export type Lie = 'landscape' | 'portrait'

interface StageProps {
  lie: Lie
  /** A hundredth of the shorter side, as CSS: every size on the stage is a multiple of it. */
  unit: string
  villageName: string
  /** The true time in milliseconds. */
  at: number
  /** Vermilion ground for what must be seen from afar. */
  red?: boolean
  /** Stands small in the head: that the screen runs on without a network. */
  note?: string
  children: ReactNode
}

/** What a screen shows, whole: the village, clock and day above, one thing beneath. Previews draw the very same, smaller. */
export function Stage({ lie, unit, villageName, at, red = false, note = '', children }: StageProps) {
  const day = dayOf(at)
  const { text, festival } = toLunar(day)
  return (
    <View className={`stage stage-${lie} ${red ? 'stage-red' : ''}`} style={{ '--v': unit }}>
      <Cutting place="cutting-corner" colour={red ? '#c64a35' : '#f4e3d8'} />
      <Cutting place="cutting-foot" colour={red ? '#c64a35' : '#f4e3d8'} folds={8} />
      <View className="stage-head">
        <View className="stage-name">
          <Cutting place="cutting-mark" colour={red ? '#ffffff' : '#b93620'} folds={8} />
          <Text>{villageName}</Text>
          {note !== '' && <Text className="stage-note">{note}</Text>}
        </View>
        <View className="stage-time">
          <Text className="stage-day">{`${solarText(day)} ${festival ?? text}`}</Text>
          <Text className="stage-clock">{clockOf(at)}</Text>
        </View>
      </View>
      <View className="stage-body">{children}</View>
    </View>
  )
}
