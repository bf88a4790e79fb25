import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { AreaNotice } from './AreaNotice'
import { ScreenActions } from './ScreenActions'
import { ScreenList } from './ScreenList'
import { ScreenPane } from './ScreenPane'
import { useScreen } from './use-screen'
import { useScreens, type Screens } from './use-screens'
import { useTenSeconds } from './use-ten-seconds'

/** The screens of an area before their staff: how each is, and one to act on. */
export default function ScreensPage() {
  const { id = '', areaId = '' } = useRouter().params
  const wide = useWide()
  const screens = useScreens(areaId)
  if (wide && screens.grant !== undefined)
    return <ScreensDesk screens={screens} areaId={screens.grant.areaId} opened={id} />
  if (id !== '') return <OneOnPhone id={id} />
  return <ListOnPhone screens={screens} />
}

function ListOnPhone({ screens }: { screens: Screens }) {
  const open = (id: string) => void Taro.navigateTo({ url: `/content/screens/index?id=${id}` })
  const foot = screens.grant && <PairButton areaId={screens.grant.areaId} />
  return (
    <Page title="电子屏" foot={foot}>
      <ListBody screens={screens} chosen="" onChoose={open} />
    </Page>
  )
}

interface ScreensDeskProps {
  screens: Screens
  areaId: string
  opened: string
}

function ScreensDesk({ screens, areaId, opened }: ScreensDeskProps) {
  const [picked, setPicked] = useState(opened)
  const chosen = picked || (screens.rows?.[0]?.id ?? '')
  return (
    <Desk
      title="电子屏"
      entries={staffEntries(screens.grants)}
      now={`/content/screens/index?areaId=${areaId}`}
      pane={
        chosen === '' ? undefined : <Pane key={chosen} id={chosen} onChanged={() => void screens.refresh()} />
      }
    >
      <View className="screen-tools">
        <PairButton areaId={areaId} narrow />
      </View>
      <ListBody screens={screens} chosen={chosen} onChoose={setPicked} />
    </Desk>
  )
}

function PairButton({ areaId, narrow = false }: { areaId: string; narrow?: boolean }) {
  const pair = () => void Taro.navigateTo({ url: `/content/screen-pair/index?areaId=${areaId}` })
  return (
    <Button icon="plus" narrow={narrow} onClick={pair}>
      接一块屏
    </Button>
  )
}

interface ListBodyProps {
  screens: Screens
  chosen: string
  onChoose(id: string): void
}

function ListBody({ screens, chosen, onChoose }: ListBodyProps) {
  const { rows, notice, grant, loading, problem, refresh, more, loadMore } = screens
  const now = useTenSeconds()
  return (
    <View className="stack">
      {loading && <Loading count={3} />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && rows !== undefined && <OfflineNote />}
      {!loading && problem === undefined && grant === undefined && (
        <Empty icon="wall" title="电子屏由镇里的编辑来管">
          要管电子屏，请镇里的管理员给您发一张邀请。
        </Empty>
      )}
      {rows?.length === 0 && (
        <Empty icon="wall" title="还没有接上屏">
          在接着屏的电脑上打开这个网址后面加 /screen/ 的页面，屏上会出现一个码，照着输进来就接上了。
        </Empty>
      )}
      {notice !== undefined && rows !== undefined && rows.length > 0 && (
        <AreaNotice key={notice.areaId} notice={notice} onChanged={() => void refresh()} />
      )}
      {rows !== undefined && rows.length > 0 && (
        <ScreenList rows={rows} now={now} chosen={chosen} onChoose={onChoose} />
      )}
      {more && (
        <Button kind="quiet" onClick={() => void loadMore()}>
          看更多
        </Button>
      )}
    </View>
  )
}

function OneOnPhone({ id }: { id: string }) {
  const screen = useScreen(id, () => undefined)
  const now = useTenSeconds()
  return (
    <Page title="电子屏">
      <ScreenNotes screen={screen} />
      {screen.view !== undefined && (
        <ScreenPane view={screen.view} now={now}>
          <ScreenActions screen={screen} />
        </ScreenPane>
      )}
    </Page>
  )
}

function Pane({ id, onChanged }: { id: string; onChanged(): void }) {
  const screen = useScreen(id, onChanged)
  const now = useTenSeconds()
  return (
    <>
      <View className="desk-record">
        <ScreenNotes screen={screen} />
        {screen.view !== undefined && <ScreenPane view={screen.view} now={now} />}
      </View>
      <View className="desk-decisions">
        <ScreenActions screen={screen} />
      </View>
    </>
  )
}

function ScreenNotes({ screen }: { screen: ReturnType<typeof useScreen> }) {
  const { loading, problem, refresh } = screen
  return (
    <>
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
    </>
  )
}
