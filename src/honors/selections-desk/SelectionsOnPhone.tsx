import Taro from '@tarojs/taro'
import { STAGES } from '../../../domain/honors'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { useSelections } from './use-selections'

/** The selections on a phone: which there are and where they stand; making and deciding is for a desk. */
export function SelectionsOnPhone({ areaId }: { areaId: string }) {
  const { data, loading, problem, refresh } = useSelections(areaId)
  return (
    <Page title="评选">
      <Empty icon="heart" title="办评选，请用电脑">
        在办公室的电脑上打开乡风，用同一个微信登录。手机上可以看办到哪一步了。
      </Empty>
      {loading && <Loading count={3} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      <List>
        {(data?.rows ?? [])
          .filter(({ status }) => status !== 'draft')
          .map((row) => (
            <ListRow
              key={row.id}
              icon="heart"
              title={row.title}
              note={STAGES[row.stage]}
              onClick={() => void Taro.navigateTo({ url: `/honors/selection/index?id=${row.id}` })}
            />
          ))}
      </List>
    </Page>
  )
}
