import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../domain/calendar'
import { useCached, useMe } from '../../cloud'
import { shownVillage } from '../../home/village'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Sheet } from '../../ui/Sheet'
import { ceremonies } from '../cloud'
import { Chosen } from '../fields/Chosen'
import { VillageList } from '../fields/VillageAnswer'
import { useVillages, villageName } from '../form/use-places'
import { useNow } from '../record/use-now'
import { StandardText } from './StandardText'
import { inForce } from './reading'

/** What holds in a village today: its own standard first, then what stands above it. `?villageId=` names the village. */
export default function StandardPage() {
  const { villageId: asked = '' } = useRouter().params
  const { data: me } = useMe()
  const villages = useVillages().data?.villages ?? []
  const [chosen, setChosen] = useState(asked)
  const [choosing, setChoosing] = useState(false)
  const village = chosen || shownVillage() || me?.village?.id || villages[0]?.id || ''
  const rules = useCached(village === '' ? '' : `standards:${village}`, () =>
    ceremonies('standardsFor', { villageIds: [village] }),
  )
  const today = dayOf(useNow())
  const path = rules.data?.areas[village]?.path ?? []
  const shown = rules.data && inForce(rules.data.standards, path, today)
  return (
    <Page title="村里的标准">
      <Chosen label="看哪个村的" shown={villageName(villages, village)} onOpen={() => setChoosing(true)} />
      {rules.loading && <Loading shape="text" />}
      {rules.problem !== undefined && rules.data === undefined && (
        <ErrorNote sentence={rules.problem.sentence} onRetry={() => void rules.refresh()} />
      )}
      {rules.problem !== undefined && rules.data !== undefined && <OfflineNote />}
      {shown?.map((standard) => (
        <StandardText key={standard.id} standard={standard} />
      ))}
      {shown?.length === 0 && (
        <Empty icon="book" title="这个村还没有定标准">
          有事可以照常报备，理事会会和您商量。
        </Empty>
      )}
      {shown !== undefined && shown.length > 1 && (
        <View className="quiet">村里和镇里都有的，按更严的那一条。</View>
      )}
      <Sheet title="看哪个村的" open={choosing} onClose={() => setChoosing(false)}>
        <VillageList
          villages={villages}
          outside={false}
          chosen={village}
          onChoose={(id) => {
            setChosen(id)
            setChoosing(false)
          }}
        />
      </Sheet>
    </Page>
  )
}
