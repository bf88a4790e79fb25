import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { monthDayText } from '../../../domain/calendar'
import type { NoticePage } from '../../../domain/honors/public-api'
import { useCached } from '../../cloud'
import { useToday } from '../../desk/use-today'
import { Button } from '../../ui/Button'
import { call } from '../../ui/CallSheet'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Deeds } from '../shared/Deeds'
import { Photos } from '../shared/Photos'
import { aboutText } from '../shared/about'
import { honors } from '../shared/cloud'
import { noticeDaysText } from '../shared/days'
import { Objection } from './Objection'
import './on-notice.scss'

/** One on public notice, for anyone to read; `?say=1` is where one says what is wrong. */
export default function OnNoticePage() {
  const { id = '', say = '' } = useRouter().params
  const { data, loading, problem, refresh } = useCached(`notice:${id}`, () => honors('showNotice', { id }))
  const today = useToday()
  // One that was taken down, or whose notice is over, must not go on being read from the phone.
  const gone = problem?.code === 'notFound' || (data !== undefined && data.until < today)
  const notice = gone ? undefined : data
  useShareAppMessage(() => ({
    title: notice === undefined ? '公示' : `公示：${notice.name} · ${notice.selectionTitle}`,
    imageUrl: notice?.cover === '' ? undefined : notice?.cover,
    path: `/honors/on-notice/index?id=${id}`,
  }))
  if (notice !== undefined && say !== '') return <Objection notice={notice} />
  return (
    <Page
      title="公示"
      foot={
        notice && (
          <Button kind="quiet" icon="edit" onClick={() => openObjection(id)}>
            我有话说，哪里不对
          </Button>
        )
      }
    >
      {loading && <Loading shape="text" count={4} />}
      {gone && <ErrorNote sentence="这一件的公示已经结束了。" />}
      {!gone && problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && notice !== undefined && <OfflineNote />}
      {notice !== undefined && <Notice notice={notice} days={noticeDaysText(notice.until, today)} />}
    </Page>
  )
}

function Notice({ notice, days }: { notice: NoticePage; days: string }) {
  const { name, villageName, sort, selectionTitle, villageOpinion, phone } = notice
  const about = aboutText([villageName, selectionTitle, sort])
  return (
    <>
      <View className="on-notice-head">
        <View className="on-notice-name" role="heading" aria-level={2}>
          {name}
        </View>
        <View className="quiet whole">{about}</View>
        <View className="on-notice-days whole">{days}</View>
      </View>
      {notice.extended && <ExtendedNote notice={notice} />}
      <Photos urls={notice.photoUrls} of={name} />
      <Deeds
        told={notice}
        before={`${[name, villageName, selectionTitle, sort].filter(Boolean).join('，')}。${days}。`}
      />
      {villageOpinion !== '' && (
        <Section title="村里的意见">
          <View className="on-notice-opinion">{villageOpinion}</View>
        </Section>
      )}
      {phone !== '' && (
        <List>
          <ListRow icon="phone" title="打电话问一问、说一说" note={phone} onClick={() => call(phone)} />
        </List>
      )}
    </>
  )
}

/** Why a notice stands longer than it was to, and what is other now. */
function ExtendedNote({ notice: { corrected, until } }: { notice: NoticePage }) {
  const what = corrected.length === 0 ? '内容' : corrected.join('、')
  return (
    <View className="on-notice-extended" role="note">
      {`有人提过意见，核实后改了${what}，公示延长到 ${monthDayText(until)}。现在看到的是改过的。`}
    </View>
  )
}

function openObjection(id: string) {
  void Taro.navigateTo({ url: `/honors/on-notice/index?id=${id}&say=1` })
}
