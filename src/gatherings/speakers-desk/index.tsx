import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { SPEAKER_KINDS } from '../../../domain/gatherings/speaker-kinds'
import { currentPersonId, useCached, useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Tag } from '../../ui/Tag'
import { useWide } from '../../ui/use-wide'
import { gatherings } from '../cloud'
import { SpeakerForm } from './SpeakerForm'
import { SpeakerPane } from './SpeakerPane'
import '../../desk/desk-table.scss'

/** A town's roster of speakers: who, on what, and what each has given. */
export default function SpeakersDesk() {
  const { areaId = '' } = useRouter().params
  const wide = useWide()
  const { data: me } = useMe()
  const [picked, setPicked] = useState('')
  const [adding, setAdding] = useState(false)
  const list = useCached(areaId === '' ? '' : `speakers:${currentPersonId()}:${areaId}`, () =>
    gatherings('speakersOf', { areaId }),
  )
  const rows = list.data?.rows
  if (!wide)
    return (
      <Page title="宣讲团">
        <Empty icon="person" title="宣讲团请用电脑看">
          在办公室的电脑上打开乡风，用同一个微信登录。
        </Empty>
      </Page>
    )
  const chosen = picked || (rows?.[0]?.id ?? '')
  return (
    <Desk
      title="宣讲团"
      entries={staffEntries(me?.grants ?? [])}
      now={`/gatherings/desk/index?areaId=${areaId}`}
      pane={
        chosen === '' ? undefined : (
          <SpeakerPane key={chosen} id={chosen} areaId={areaId} onChanged={() => void list.refresh()} />
        )
      }
    >
      <div className="desk-tools">
        <Button narrow icon="plus" onClick={() => setAdding(true)}>
          加一位
        </Button>
      </div>
      {list.loading && <Loading count={4} />}
      {list.problem !== undefined && rows === undefined && (
        <ErrorNote sentence={list.problem.sentence} onRetry={() => void list.refresh()} />
      )}
      {list.problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="person" title="还没有人">
          退休教师、老党员、志愿者，问过本人同意了就加进来。
        </Empty>
      )}
      {rows !== undefined && rows.length > 0 && (
        <div className="desk-rows">
          {rows.map((row) => (
            <button
              key={row.id}
              type="button"
              className={row.id === chosen ? 'desk-row desk-row-now' : 'desk-row'}
              aria-current={row.id === chosen}
              onClick={() => setPicked(row.id)}
            >
              <span className="desk-row-words">
                <span className="desk-row-title">{row.name}</span>
                <span className="quiet">{[SPEAKER_KINDS[row.kind], row.topics.join('、')].join(' · ')}</span>
              </span>
              {row.status === 'resting' && <Tag>先不讲了</Tag>}
            </button>
          ))}
        </div>
      )}
      {adding && (
        <SpeakerForm
          areaId={areaId}
          onClose={() => setAdding(false)}
          onDone={({ id }) => {
            setAdding(false)
            setPicked(id)
            void list.refresh()
          }}
        />
      )}
    </Desk>
  )
}
