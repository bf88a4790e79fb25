import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { PositionKind } from '../../../domain/content/position'
import type { PositionRow } from '../../../domain/content/positions-api'
import { content, useMe, type Cached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { staffEntries } from '../../mine/staff-entries'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { ImportFile, IMPORT_MS } from '../../desk/ImportFile'
import { saveFrom } from '../../desk/save-file'
import { useVillages } from '../../desk/villages'
import { DeskTabs } from '../../desk/DeskTabs'
import { LedgerRows } from './LedgerRows'
import { PositionForm } from './PositionForm'
import { PositionPane } from './PositionPane'
import { KIND_CHOICES } from '../positions/words'
import '../../desk/desk-table.scss'
import './ledger.scss'

interface LedgerProps {
  areaId: string
  opened: string
  list: Cached<{ rows: PositionRow[] }>
  /** Whether this person writes the ledger, rather than only reads it. */
  keeps: boolean
  kind: PositionKind | undefined
  onKind(kind: PositionKind | undefined): void
}

/** The ledger at a desk: overdue looks first, one position beside the list, Excel in and out. */
export function Ledger({ areaId, opened, list, keeps, kind, onKind }: LedgerProps) {
  const { data, loading, problem, refresh } = list
  const { data: me } = useMe()
  const villages = useVillages(areaId)
  const [picked, setPicked] = useState(opened)
  const [sheet, setSheet] = useState<'add' | 'import'>()
  const [file, setFile] = useState({ busy: false, problem: '' })
  const rows = data?.rows
  const chosen = picked || (rows?.[0]?.id ?? '')
  const changed = () => void refresh()
  const download = async (empty: boolean) => {
    setFile({ busy: true, problem: '' })
    try {
      const { url, name } = await content('exportPositions', { areaId, empty }, { milliseconds: 30_000 })
      await saveFrom(url, name)
      setFile({ busy: false, problem: '' })
    } catch (fault) {
      setFile({ busy: false, problem: asProblem(fault).sentence })
    }
  }
  return (
    <Desk
      title="阵地台账"
      entries={staffEntries(me?.grants ?? [])}
      now={`/content/positions-desk/index?areaId=${areaId}`}
      pane={chosen === '' ? undefined : <PositionPane key={chosen} id={chosen} onChanged={changed} />}
    >
      <div className="desk-tools">
        {keeps && (
          <Button narrow icon="plus" onClick={() => setSheet('add')}>
            记一处
          </Button>
        )}
        {keeps && (
          <Button narrow kind="quiet" onClick={() => setSheet('import')}>
            从 Excel 导入
          </Button>
        )}
        <Button narrow kind="quiet" busy={file.busy} onClick={() => void download(false)}>
          导出 Excel
        </Button>
        {keeps && (
          <Button
            narrow
            kind="quiet"
            onClick={() => void Taro.redirectTo({ url: `/content/walls-desk/index?areaId=${areaId}` })}
          >
            管文化墙
          </Button>
        )}
      </div>
      {file.problem !== '' && <ErrorNote sentence={file.problem} />}
      <DeskTabs label="看哪一类" choices={KIND_CHOICES} now={kind} onChoose={onKind} />
      {loading && <Loading count={4} />}
      {problem !== undefined && rows === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={changed} />
      )}
      {problem?.code === 'offline' && rows !== undefined && <OfflineNote />}
      {rows?.length === 0 && (
        <Empty icon="place" title="台账里还没有">
          可以一处一处记，也可以从 Excel 导入。
        </Empty>
      )}
      {rows !== undefined && rows.length > 0 && (
        <LedgerRows rows={rows} chosen={chosen} onChoose={setPicked} />
      )}
      {sheet === 'add' && (
        <PositionForm
          villages={villages}
          onClose={() => setSheet(undefined)}
          onDone={({ id }) => {
            setSheet(undefined)
            setPicked(id)
            changed()
          }}
        />
      )}
      {sheet === 'import' && (
        <ImportFile
          title="从 Excel 导入台账"
          words="全都写对才会记上，有一处不对就一行也不记。导出的台账改好了，也从这里导回来。"
          take={(command, file) =>
            content('importPositions', { areaId, command, file }, { milliseconds: IMPORT_MS })
          }
          said={({ added, changed }) => `记上了：新加 ${added} 处，改了 ${changed} 处`}
          onEmpty={() => void download(true)}
          onClose={() => setSheet(undefined)}
          onDone={changed}
        />
      )}
    </Desk>
  )
}
