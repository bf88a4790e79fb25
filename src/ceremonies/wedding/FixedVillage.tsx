import { View } from '@tarojs/components'
import { useFact } from '../form/use-form'
import { useVillages, villageName } from '../../form/use-places'

/** The village of what has been handed in, which stays: another village's council would have to take it up anew. */
export function FixedVillage() {
  const village = useFact('villageId')
  const { data } = useVillages()
  return (
    <View className="quiet">{`报在${villageName(data?.villages, village)}，换村要撤回以后重新填。`}</View>
  )
}
