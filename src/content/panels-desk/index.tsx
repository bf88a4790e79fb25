import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { TEMPLATES } from '../../../domain/content/panel-art/templates'
import { content, currentPersonId, useCached, useMe } from '../../cloud'
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
import { PanelDesk, PanelPane } from './PanelPane'
import { STATUS_TAGS } from './status'
import '../../desk/desk-table.scss'
import './index.scss'

const NEW = 'new'

/** A town's own panels: made of templates, looked over by a second person, then ready to hang. */
export default function PanelsDesk() {
  const { areaId = '', id: opened = '' } = useRouter().params
  const wide = useWide()
  const { data: me } = useMe()
  const [picked, setPicked] = useState(opened)
  const { data, loading, problem, refresh } = useCached(
    areaId === '' ? '' : `own-panels:${currentPersonId()}:${areaId}`,
    () => content('ownPanels', { areaId }),
  )
  if (!wide)
    return (
      <Page title="做展板">
        <Empty icon="wall" title="这一页要在电脑上用">
          请在办公室的电脑上打开乡风，用同一个微信登录。
        </Empty>
      </Page>
    )
  const rows = data?.rows
  const makes = (me?.grants ?? []).some(({ role }) => role === 'editor' || role === 'admin')
  const chosen = picked || (rows?.[0]?.id ?? (makes ? NEW : ''))
  const changed = (id: string) => {
    setPicked(id)
    void refresh()
  }
  const pane =
    chosen === NEW ? (
      <PanelDesk areaId={areaId} onChanged={changed} />
    ) : (
      <PanelPane key={chosen} id={chosen} areaId={areaId} onChanged={changed} />
    )
  return (
    <Desk
      title="做展板"
      entries={staffEntries(me?.grants ?? [])}
      now={`/content/panels-desk/index?areaId=${areaId}`}
      pane={chosen === '' ? undefined : pane}
    >
      {makes && (
        <div className="desk-tools">
          <Button narrow icon="plus" onClick={() => setPicked(NEW)}>
            做一幅新的
          </Button>
        </div>
      )}
      {loading && <Loading count={4} />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="wall" title="还没有自己做的展板">
          选个样式，写几个字就成一幅。做好请另一个人看过，才能挂上墙。
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
                <span className="desk-row-title">{row.title}</span>
                <span className="quiet">
                  {[TEMPLATES[row.template].name, row.reason].filter(Boolean).join(' · ')}
                </span>
              </span>
              {row.mine && <Tag tone="vermilion">等我</Tag>}
              <Tag tone={STATUS_TAGS[row.status].tone}>{STATUS_TAGS[row.status].words}</Tag>
            </button>
          ))}
        </div>
      )}
    </Desk>
  )
}
