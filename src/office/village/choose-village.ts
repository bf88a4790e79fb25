import Taro from '@tarojs/taro'
import type { VillageChoice } from '../../../domain/office/api'
import { newId, office } from '../../cloud'
import { submit } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { showVillage } from '../../home/village'

/** Shows the village from now on, and tells the cloud it is one's own; without a network that is sent later. */
export async function chooseVillage(village: VillageChoice): Promise<void> {
  showVillage(village.id)
  const input = { areaId: village.id }
  const item = {
    id: newId(),
    module: 'office',
    action: 'chooseVillage',
    input,
    title: `选村 · ${village.name}`,
  }
  try {
    await submit(item, () => office('chooseVillage', input, { tries: 1 }))
  } catch (fault) {
    // Outside WeChat nobody is anybody yet: the village is still shown on this phone.
    if (asProblem(fault).code !== 'needWechat') throw fault
  }
}

/** Back to where one came from, or to the first page. */
export function leave(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/home/index' })
}
