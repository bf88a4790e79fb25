import { useMemo, useState } from 'react'
import { Text, View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
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
import { Chosen } from '../../form/Chosen'
import { VillageList } from '../../form/VillageField'
import { useVillages, villageName } from '../../form/use-places'
import { useNow } from '../record/use-now'
import { Contents } from './Contents'
import { Asked } from './Searched'
import { Found, SearchField } from './SearchBar'
import { StandardDocument } from './StandardDocument'
import { partsOf, shownOn, type Shown } from './document'
import { searchIn } from './search'
import './index.scss'

/**
 * What holds in a village today: its own standard first, then what stands above it. `?villageId=` names the village; with `&id=`
 * one version alone is shown, an earlier or a coming one.
 */
export default function StandardPage() {
  const { villageId: asked = '', id = '' } = useRouter().params
  const { data: me } = useMe()
  const villages = useVillages().data?.villages ?? []
  const [chosen, setChosen] = useState(asked)
  const [choosing, setChoosing] = useState(false)
  const [words, setWords] = useState('')
  const village = chosen || shownVillage() || me?.village?.id || villages[0]?.id || ''
  const rules = useCached(village === '' ? '' : `standards:${village}`, () =>
    ceremonies('standardsFor', { villageIds: [village] }),
  )
  const today = dayOf(useNow())
  const { data } = rules
  const shown = useMemo(
    () => data && shownFor(data.standards, data.areas[village]?.path ?? [], today, id),
    [data, village, today, id],
  )
  const found = useMemo(
    () =>
      searchIn(
        (shown ?? []).flatMap(({ standard }) => partsOf(standard, today)),
        words,
      ),
    [shown, today, words],
  )
  const open = (version: string) =>
    void Taro.navigateTo({ url: `/ceremonies/standard/index?villageId=${village}&id=${version}` })
  return (
    <Page
      title={id === '' ? '村里的标准' : '另一版的标准'}
      foot={words.trim() === '' ? undefined : <Found key={words} asked={words.trim()} {...found} />}
    >
      <Chosen label="看哪个村的" shown={villageName(villages, village)} onOpen={() => setChoosing(true)} />
      {rules.loading && <Loading shape="text" />}
      {rules.problem !== undefined && data === undefined && (
        <ErrorNote sentence={rules.problem.sentence} onRetry={() => void rules.refresh()} />
      )}
      {rules.problem !== undefined && data !== undefined && <OfflineNote />}
      {shown !== undefined && shown.length > 0 && (
        <>
          <SearchField asked={words} onAsk={setWords} />
          <Contents
            standards={shown.map(({ standard }) => ({
              standard,
              place: data?.areas[standard.areaId]?.name ?? '',
            }))}
            today={today}
          />
        </>
      )}
      {shown !== undefined && shown.length > 1 && (
        <View className="quiet">村里和镇里都有的，按更严的那一条。</View>
      )}
      {id !== '' &&
        shown?.map(({ standard }) => <When key={standard.id} day={standard.effectiveDay} today={today} />)}
      <Asked.Provider value={words.trim()}>
        {shown?.map((one) => (
          <StandardDocument key={one.standard.id} {...one} today={today} onOpen={open} />
        ))}
      </Asked.Provider>
      {shown?.length === 0 && (
        <Empty icon="book" title="这个村还没有定标准">
          有事可以照常报备，理事会会和您商量。
        </Empty>
      )}
      <Sheet title="看哪个村的" open={choosing} onClose={() => setChoosing(false)}>
        <VillageList
          villages={villages}
          outside={false}
          chosen={village}
          onChoose={(next) => {
            setChosen(next)
            setChoosing(false)
          }}
        />
      </Sheet>
    </Page>
  )
}

function When({ day, today }: { day: string; today: string }) {
  return (
    <View className="quiet">
      <Text>
        {day > today ? '这一版还没施行，现在不按它。' : '这是以前的一版，现在不按它；当时办的事按它算。'}
      </Text>
    </View>
  )
}

function shownFor(
  standards: Parameters<typeof shownOn>[0],
  path: readonly string[],
  today: string,
  id: string,
): Shown[] {
  if (id === '') return shownOn(standards, path, today)
  const standard = standards.find((one) => one.id === id)
  return standard === undefined ? [] : [{ standard, earlier: [], coming: [] }]
}
