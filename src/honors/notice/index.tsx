import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import type { Day } from '../../../domain/calendar'
import type { NoticeCard } from '../../../domain/honors/public-api'
import { useToday } from '../../desk/use-today'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Rest } from '../../ui/Rest'
import { Tag } from '../../ui/Tag'
import { PersonCard } from '../shared/PersonCard'
import { PlacePicker } from '../shared/PlacePicker'
import { aboutText } from '../shared/about'
import { daysLeftText } from '../shared/days'
import { useArea } from '../shared/use-area'
import { usePlaces } from '../shared/use-places'
import { useNotices } from './use-notices'

const NONE = { title: '现在没有公示', more: '评上以后会先公示几个工作日，到时候在这里看。' }

/** Everyone on public notice today, for anyone to read. */
export default function NoticePage() {
  const { areaId: asked = '', selectionId = '' } = useRouter().params
  const area = useArea(asked)
  const [picked, setPicked] = useState('')
  const areaId = picked === '' ? area.areaId : picked
  const places = usePlaces(area.areaId)
  const today = useToday()
  const list = useNotices(areaId, selectionId)
  // What the phone kept may be over since.
  const rows = list.rows?.filter(({ until }) => until >= today)
  const unknown = areaId === '' && area.problem !== undefined
  return (
    <Page title="公示">
      <Question hint="评上的人和家庭先让大家看几天。有不对的地方，点进去就能说。">大家看一看</Question>
      <PlacePicker label="看哪里的" places={places} now={areaId} onChoose={setPicked} />
      {unknown ? (
        <ErrorNote sentence={area.problem?.sentence ?? ''} onRetry={() => void area.refresh()} />
      ) : (
        <>
          {rows?.map((row) => (
            <OnNotice key={row.id} row={row} today={today} />
          ))}
          <Rest list={{ ...list, rows }} empty={NONE} />
        </>
      )}
      <List>
        <ListRow icon="heart" title="看光荣榜" note="以前评上的" onClick={() => openRoll(areaId)} />
      </List>
    </Page>
  )
}

function OnNotice({ row, today }: { row: NoticeCard; today: Day }) {
  const { id, name, villageName, sort, selectionTitle, until, extended } = row
  const left = daysLeftText(until, today)
  const about = aboutText([villageName, selectionTitle, sort])
  return (
    <PersonCard
      name={name}
      about={about}
      cover={row.cover}
      summary={row.summary}
      label={[name, about, `公示${left}`, extended ? '延长过' : ''].filter(Boolean).join('，')}
      onOpen={() => void Taro.navigateTo({ url: `/honors/on-notice/index?id=${id}` })}
    >
      <Tag tone="amber">{extended ? `${left} · 延长过` : left}</Tag>
    </PersonCard>
  )
}

function openRoll(areaId: string) {
  void Taro.navigateTo({ url: `/honors/roll/index?areaId=${areaId}` })
}
