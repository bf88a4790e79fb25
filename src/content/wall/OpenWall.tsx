import { View } from '@tarojs/components'
import type { Panel } from '../../../domain/content/panel'
import type { Wall } from '../../../domain/content/wall'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { WallPanel } from './WallPanel'
import './open-wall.scss'

interface OpenWallProps {
  wall: Wall
  panels: readonly Panel[]
  /** The place of the panel being read; -1 when none is. */
  reading: number
}

/** A wall as it hangs today: where it stands, every panel, and a number to call. */
export function OpenWall({ wall, panels, reading }: OpenWallProps) {
  return (
    <>
      <View className="wall-head">
        <View className="wall-title" role="heading" aria-level={2}>
          {wall.title}
        </View>
        <View className="quiet">{`${wall.townName}${wall.villageName} · ${wall.place}`}</View>
        <View className="quiet">{`墙上 ${panels.length} 幅画，点开能看，也能听`}</View>
      </View>
      <View className="wall-panels">
        {panels.map((panel, place) => (
          <WallPanel key={panel.id} panel={panel} wallId={wall.id} reading={place === reading} />
        ))}
      </View>
      <List>
        <ListRow
          icon="phone"
          title={`${wall.villageName}的电话`}
          note={`画褪色了、码扫不开，打 ${wall.phone} 说一声`}
          onClick={() => call(wall.phone)}
        />
      </List>
    </>
  )
}
