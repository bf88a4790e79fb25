import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { yearOf } from '../../../domain/calendar'
import type { HonourCard } from '../../../domain/honors/public-api'
import { useToday } from '../../desk/use-today'
import { Chips } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Rest } from '../../ui/Rest'
import { Rosette } from '../../ui/Rosette'
import { Section } from '../../ui/Section'
import { PersonCard } from '../shared/PersonCard'
import { PlacePicker } from '../shared/PlacePicker'
import { aboutText } from '../shared/about'
import { useArea } from '../shared/use-area'
import { usePlaces } from '../shared/use-places'
import { groupsOf, yearsUntil } from './groups'
import { useRoll } from './use-roll'
import './roll.scss'

const ALL = 'all'
const YEARS_SHOWN = 4

/** Everyone a town has honoured, by year and village. */
export default function RollPage() {
  const { areaId: asked = '' } = useRouter().params
  const area = useArea(asked)
  const places = usePlaces(area.areaId)
  const [picked, setPicked] = useState('')
  const [year, setYear] = useState(ALL)
  // A village names few in a year: one begins with the whole town.
  const areaId = picked === '' ? (places[0]?.id ?? area.areaId) : picked
  const list = useRoll(areaId, year === ALL ? undefined : Number(year))
  const years = yearsUntil(yearOf(useToday()), YEARS_SHOWN).map(String)
  const unknown = areaId === '' && area.problem !== undefined
  useShareAppMessage(() => ({ title: '光荣榜', path: `/honors/roll/index?areaId=${area.areaId}` }))
  return (
    <Page title="光荣榜">
      <View className="roll-head">
        <Rosette size={72} folds={12} />
        <View className="roll-title" role="heading" aria-level={2}>
          身边的好人、好家庭
        </View>
        <View className="quiet">大家推荐，走访、公示过，由镇里命名</View>
      </View>
      <PlacePicker label="看哪里的" places={places} now={areaId} onChoose={setPicked} />
      <Chips
        label="看哪一年的"
        now={year}
        onChoose={setYear}
        choices={[{ value: ALL, words: '历年' }, ...years.map((value) => ({ value, words: `${value} 年` }))]}
      />
      {unknown ? (
        <ErrorNote sentence={area.problem?.sentence ?? ''} onRetry={() => void area.refresh()} />
      ) : (
        <>
          {groupsOf(list.rows ?? []).map(({ title, rows }) => (
            <Section key={title} title={title}>
              <View className="stack">
                {rows.map((row) => (
                  <Honoured key={row.id} row={row} />
                ))}
              </View>
            </Section>
          ))}
          <Rest list={list} empty={{ title: '这里还没有', more: '命名以后，会一直留在光荣榜上。' }} />
        </>
      )}
    </Page>
  )
}

function Honoured({ row: { id, name, villageName, sort, cover, selectionTitle } }: { row: HonourCard }) {
  const about = aboutText([villageName, sort])
  return (
    <PersonCard
      name={name}
      about={about}
      cover={cover}
      label={[name, about, selectionTitle].filter(Boolean).join('，')}
      onOpen={() => void Taro.navigateTo({ url: `/honors/honour/index?id=${id}` })}
    />
  )
}
