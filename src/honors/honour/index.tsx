import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { solarFullText } from '../../../domain/calendar'
import type { HonourPage } from '../../../domain/honors/public-api'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Rosette } from '../../ui/Rosette'
import { Deeds } from '../shared/Deeds'
import { Photos } from '../shared/Photos'
import { aboutText } from '../shared/about'
import { useHonour } from '../shared/use-honour'
import './honour.scss'

/** One who was honoured: what for, by whom and when, to read, to hear and to pass on. */
export default function HonourPageOf() {
  const { id = '' } = useRouter().params
  const { data: honour, loading, problem, refresh } = useHonour(id)
  useShareAppMessage(() => ({
    title: honour === undefined ? '光荣榜' : `${honour.name} · ${honour.selectionTitle}`,
    imageUrl: honour === undefined || honour.cover === '' ? undefined : honour.cover,
    path: `/honors/honour/index?id=${id}`,
  }))
  const retry = problem?.code === 'notFound' ? undefined : () => void refresh()
  return (
    <Page title="光荣榜">
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && honour === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={retry} />
      )}
      {problem?.code === 'offline' && honour !== undefined && <OfflineNote />}
      {honour !== undefined && <Honour honour={honour} />}
    </Page>
  )
}

function Honour({ honour }: { honour: HonourPage }) {
  const { id, name, villageName, selectionTitle, sort, photoUrls, storyId } = honour
  return (
    <>
      <View className="honoured-head">
        <Rosette size={64} folds={12} />
        <View className="honoured-name" role="heading" aria-level={2}>
          {name}
        </View>
        <View className="honoured-title whole">{aboutText([selectionTitle])}</View>
        <View className="quiet whole">{aboutText([villageName, sort])}</View>
      </View>
      <Photos urls={photoUrls} of={name} />
      <Deeds told={honour} before={`${name}，${villageName}，${selectionTitle}。`} />
      <View className="honoured-named">
        <View className="whole">{`${solarFullText(honour.day)}命名`}</View>
        <View className="quiet">
          {aboutText([`${honour.townName}${honour.officeName}`, honour.documentNumber])}
        </View>
      </View>
      <List>
        {storyId !== '' && (
          <ListRow
            icon="book"
            title="看写成的文章"
            onClick={() => open(`/content/article/index?id=${storyId}`)}
          />
        )}
        <ListRow
          icon="heart"
          title="看荣誉证书"
          note="能存成图片，也能印出来"
          onClick={() => open(`/honors/certificate/index?id=${id}`)}
        />
      </List>
    </>
  )
}

function open(url: string) {
  void Taro.navigateTo({ url })
}
