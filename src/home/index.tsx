import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { sceneOf } from '../../domain/content/wall'
import { Articles } from './Articles'
import { Doors } from './Doors'
import { DOORS, ELDER_DOORS, storiesDoor } from './doors'
import { Header } from './Header'
import { Stories } from './Stories'
import { WallNumber } from './WallNumber'
import { useFirstPage } from './use-first-page'
import { useOwnVillageOnce } from './use-own-village'
import { ErrorNote } from '../ui/ErrorNote'
import { Loading } from '../ui/Loading'
import { OfflineNote } from '../ui/OfflineNote'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { useElderMode } from '../ui/elder-mode'
import './index.scss'

/** The first page of a village. */
export default function Home() {
  const { data, problem, refresh } = useFirstPage()
  const { elder } = useElderMode()
  useOwnVillageOnce(data !== undefined)
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  useShareAppMessage(() => ({ title: '乡风：红事新办，白事简办', path: '/home/index' }))

  const wallPage = `/content/wall/index?scene=${encodeURIComponent(sceneOf(data?.wallId ?? ''))}`
  const openWall = () => void Taro.navigateTo({ url: wallPage })
  const openArticles = () => void Taro.navigateTo({ url: '/content/articles/index' })
  const { wedding, funeral, council } = ELDER_DOORS
  const doors = elder ? [wedding, funeral, storiesDoor(wallPage), council] : DOORS
  const today = data === undefined ? '' : [data.today.lunar, data.today.festival].filter(Boolean).join(' · ')

  return (
    <Page
      title="乡风"
      tab="home"
      header={<Header village={data?.area.name ?? ''} today={today === '' ? '' : `今天是${today}`} />}
    >
      <View className="home-doors">
        <Doors doors={doors} council={data?.area} />
      </View>
      <WallNumber />
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && data !== undefined && <OfflineNote />}
      {!elder && (
        <Section title="墙上的故事" more={data && { words: '全部', onClick: openWall }}>
          {data === undefined ? (
            <Loading shape="rows" count={2} />
          ) : (
            <Stories stories={data.stories} wallId={data.wallId} />
          )}
        </Section>
      )}
      {!elder && data !== undefined && data.articles.length > 0 && (
        <Section title="新近文章" more={{ words: '全部', onClick: openArticles }}>
          <Articles articles={data.articles} />
        </Section>
      )}
    </Page>
  )
}
