import { View } from '@tarojs/components'
import Taro, { useRouter, useShareAppMessage } from '@tarojs/taro'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { PanelStory } from './PanelStory'
import { usePanel } from './use-panel'

/** One story of a wall, to read or to hear. */
export default function PanelPage() {
  const { id = '', w: wallId = '' } = useRouter().params
  const { panel, next, loading, problem, refresh } = usePanel(id, wallId)
  useShareAppMessage(() => ({
    title: panel?.title ?? '墙上的故事',
    path: `/content/panel/index?id=${id}&w=${wallId}`,
  }))
  const open = (page: string) => () => void Taro.redirectTo({ url: page })
  const wallPage = `/content/wall/index?w=${wallId}`

  return (
    <Page title={panel?.value ?? '墙上的故事'}>
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && panel === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && panel !== undefined && <OfflineNote />}
      {panel !== undefined && <PanelStory key={panel.id} panel={panel} />}
      {panel !== undefined && wallId !== '' && (
        <View className="panel-next">
          <List>
            {next !== undefined && (
              <ListRow
                title={`下一幅：${next.title}`}
                note={`${next.value} · 听 ${next.minutes} 分钟`}
                onClick={open(`/content/panel/index?id=${next.id}&w=${wallId}`)}
              />
            )}
            <ListRow icon="wall" title="看整面墙" onClick={open(wallPage)} />
          </List>
        </View>
      )}
    </Page>
  )
}
