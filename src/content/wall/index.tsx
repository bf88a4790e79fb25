import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { ReadAloud } from '../../ui/ReadAloud'
import { NoWall } from './NoWall'
import { OpenWall } from './OpenWall'
import { useCountedOpening, useWall } from './opening'
import { sceneIn } from './scene'
import { placesOf, type Heard } from './whole-wall'

const NOTHING: Heard = { sentences: [], panelAt: () => -1 }
// A code without anything in it is as unreadable as a scratched one.
const UNREADABLE = '-'

/** What one sees after scanning the code on a village's wall. */
export default function WallPage() {
  const { params } = useRouter()
  const [scene, setScene] = useState(() => sceneIn(params) || UNREADABLE)
  const [sentence, setSentence] = useState(-1)
  const { data, loading, problem, refresh } = useWall(scene)
  const open = data?.kind === 'open' ? data : undefined
  const heard = useMemo(() => (open === undefined ? NOTHING : placesOf(open.panels)), [open])
  useCountedOpening(open?.wall.id)
  useShareAppMessage(() => ({
    title: open?.wall.title ?? '村里的文化墙',
    path: `/content/wall/index?scene=${encodeURIComponent(scene)}`,
  }))

  const listen = open !== undefined && (
    <View>
      <ReadAloud look="main" words="从头听到尾" sentences={heard.sentences} onSentence={setSentence} />
    </View>
  )
  return (
    <Page title={open?.wall.title ?? '文化墙'} foot={listen || undefined}>
      {loading && <Loading count={3} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && data !== undefined && <OfflineNote />}
      {open !== undefined && (
        <OpenWall wall={open.wall} panels={open.panels} reading={heard.panelAt(sentence)} />
      )}
      {data !== undefined && data.kind !== 'open' && <NoWall answer={data} onScene={setScene} />}
    </Page>
  )
}
