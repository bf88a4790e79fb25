import Taro from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { OneGathering } from './OneGathering'
import { useGathering } from './use-gathering'

const LOST = {
  unknown: '没有找到这一场，可能已经撤下了',
  mistyped: '编号有一位不对，请再扫一次',
  malformed: '这不是活动的码',
} as const

/** One gathering: what, when, where, who, and a way to sign up. */
export default function GatheringPage() {
  const { data, loading, problem, refresh } = useGathering()
  if (data?.kind === 'open')
    return <OneGathering view={data.view} offline={problem?.code === 'offline'} refresh={refresh} />
  return (
    <Page title="学习和活动">
      {loading && <Loading shape="text" count={5} />}
      {data !== undefined && (
        <Empty icon="calendar" title={LOST[data.kind]}>
          看看别的安排吧。
        </Empty>
      )}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data !== undefined && (
        <Button kind="quiet" onClick={() => void Taro.redirectTo({ url: '/gatherings/calendar/index' })}>
          看接下来的安排
        </Button>
      )}
    </Page>
  )
}
