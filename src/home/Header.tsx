import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from '../ui/Icon'
import { Rosette } from '../ui/Rosette'
import { useElderMode } from '../ui/elder-mode'
import { press } from '../ui/press'
import { headRoom } from './head-room'
import './header.scss'

interface HeaderProps {
  /** The village shown; empty until known. */
  village: string
  /** Today in the farming calendar, in words; empty until known. */
  today: string
}

/** The vermilion head of the first page: whose page it is, the switch to large type, and a greeting. */
export function Header({ village, today }: HeaderProps) {
  const { elder, setElder } = useElderMode()
  const room = headRoom()
  return (
    <View className="header" role="banner" style={{ paddingTop: `${room.top}px` }}>
      <View className="header-inner">
        <View className="header-flower">
          <Rosette size={220} colour="#ffffff" slender={0.2} />
        </View>
        <View className="header-line" style={{ paddingRight: `${room.right}px` }}>
          <View className="header-village press" {...press(pickVillage, { label: `${village}，换一个村` })}>
            <Text>{village === '' ? '选村' : village}</Text>
            <Icon name="down" small />
          </View>
          <View className="header-switch press" {...press(() => setElder(!elder))}>
            <Text>{elder ? '普通字' : '大字 · 朗读'}</Text>
          </View>
        </View>
        {elder ? (
          <View className="header-words">想办什么事？</View>
        ) : (
          <View className="header-words">
            <View>红事新办，白事简办</View>
            <View>好人好事，天天看见</View>
          </View>
        )}
        {!elder && <View className="header-today">{today}</View>}
      </View>
    </View>
  )
}

function pickVillage() {
  void Taro.navigateTo({ url: '/office/village/index' })
}
