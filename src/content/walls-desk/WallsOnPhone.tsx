import Taro from '@tarojs/taro'
import { sceneOf } from '../../../domain/content/wall'
import type { WallRow } from '../../../domain/content/walls-api'
import type { CloudProblem } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'

interface WallsOnPhoneProps {
  rows: readonly WallRow[] | undefined
  loading: boolean
  problem: CloudProblem | undefined
  refresh(): Promise<void>
}

/** The walls on a phone: to look up a number or how often one is opened; building them is for a desk. */
export function WallsOnPhone({ rows, loading, problem, refresh }: WallsOnPhoneProps) {
  const open = ({ number }: WallRow) =>
    void Taro.navigateTo({ url: `/content/wall/index?scene=${encodeURIComponent(sceneOf(number))}` })
  return (
    <Page title="文化墙">
      <Empty icon="wall" title="建墙、换展板、印牌子，请用电脑">
        在办公室的电脑上打开乡风，用同一个微信登录。手机上可以查编号、看打开了几次。
      </Empty>
      {loading && <Loading count={3} />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      <List>
        {(rows ?? []).map((row) => (
          <ListRow
            key={row.id}
            icon="wall"
            title={row.title}
            note={
              row.status === 'retired'
                ? `编号 ${row.number} · 停用了`
                : `编号 ${row.number} · 近 7 天打开 ${row.opened7} 次`
            }
            onClick={() => open(row)}
          />
        ))}
      </List>
    </Page>
  )
}
