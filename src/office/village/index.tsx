import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { VillageChoice } from '../../../domain/office/api'
import { office, useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { showVillage, useShownVillage } from '../../home/village'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { TextField } from '../../ui/TextField'

/** Choosing one's village: being a resident needs nothing else. */
export default function VillagePage() {
  const { data, loading, problem, refresh } = useCached('villages', () => office('villages', {}))
  const shown = useShownVillage()
  const [looked, setLooked] = useState('')
  const [refusal, setRefusal] = useState('')

  const choose = async (village: VillageChoice) => {
    // The pages follow at once, even offline; the cloud is told so that every phone of this person agrees.
    showVillage(village.id)
    try {
      await office('chooseVillage', { areaId: village.id })
      await goBack()
    } catch (fault) {
      const told = asProblem(fault)
      if (told.code === 'offline') await goBack()
      else setRefusal(told.sentence)
    }
  }

  const towns = byTown(data?.villages ?? [], looked.trim())
  return (
    <Page title="选村">
      <TextField label="找村" hint="打村名的头一两个字" value={looked} onChange={setLooked} />
      {refusal !== '' && <ErrorNote sentence={refusal} />}
      {loading && <Loading shape="rows" />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && data !== undefined && <OfflineNote />}
      {data !== undefined && towns.length === 0 && (
        <Empty title="没有找到这个村">换一个字试试，或者打电话问问镇里。</Empty>
      )}
      {towns.map(([town, villages]) => (
        <Section key={town} title={town}>
          <List>
            {villages.map((village) => (
              <ListRow
                key={village.id}
                icon="home"
                title={village.name}
                aside={village.id === shown ? <Tag tone="jade">现在看的</Tag> : <View />}
                onClick={() => void choose(village)}
              />
            ))}
          </List>
        </Section>
      ))}
    </Page>
  )
}

function byTown(villages: readonly VillageChoice[], looked: string): [string, VillageChoice[]][] {
  const found = villages.filter(({ name, townName }) => `${townName}${name}`.includes(looked))
  const towns = [...new Set(found.map((village) => village.townName))]
  return towns.map((town) => [town, found.filter((village) => village.townName === town)])
}

async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await Taro.switchTab({ url: '/home/index' })
}
