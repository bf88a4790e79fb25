import { useRouter } from '@tarojs/taro'
import { useMe } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { grantIn } from '../editorial/grants'
import { useScreen } from '../screens/use-screen'
import { SCREEN_STAFF } from '../screens/use-screens'
import { PairFields } from './PairFields'
import { usePlaces } from './use-places'

/** Confirms the machine that shows a code, as a new screen or as the new machine of one. */
export default function ScreenPairPage() {
  const { id = '', code = '' } = useRouter().params
  const me = useMe()
  const screen = useScreen(id, () => undefined)
  const places = usePlaces(me.data)
  const isStaff = grantIn(me.data, SCREEN_STAFF, '') !== undefined
  const asked = [me, places, ...(id === '' ? [] : [{ ...screen, data: screen.view }])]
  const missing = asked.filter(({ data }) => data === undefined)
  const problem = missing.find((one) => one.problem !== undefined)?.problem
  const retry = () => void Promise.all(missing.map(({ refresh }) => refresh()))
  return (
    <Page title={id === '' ? '接一块屏' : '接一台机器'}>
      {missing.length > 0 && problem === undefined && <Loading count={3} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={retry} />}
      {me.data !== undefined && !isStaff && (
        <Empty icon="wall" title="电子屏由镇里的编辑来管">
          要接电子屏，请镇里的管理员给您发一张邀请。
        </Empty>
      )}
      {isStaff && missing.length === 0 && places.data !== undefined && (
        <PairFields code={code} places={places.data} screen={screen.view} />
      )}
    </Page>
  )
}
