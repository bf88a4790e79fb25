import { Text, View } from '@tarojs/components'
import type { Me } from '../../domain/office/api'
import { Icon } from '../ui/Icon'
import { press } from '../ui/press'

/** Who I am here: a name if one was given, the village, and a way to change it. */
export function WhoCard({ me, onVillage }: { me: Me; onVillage(): void }) {
  const village = me.village === null ? '还没选村，点这里选一个' : `${me.village.townName} ${me.village.name}`
  return (
    <View className="who press" {...press(onVillage, { label: `${me.name} ${village}，换一个村` })}>
      <View className="who-mark">
        <Icon name="person" />
      </View>
      <View className="who-words">
        <Text className="who-name">{me.name === '' ? '乡亲，您好' : me.name}</Text>
        <View className="quiet">{village}</View>
        {me.phone !== '' && <View className="quiet">{me.phone}</View>}
      </View>
      <Icon name="next" small />
    </View>
  )
}
