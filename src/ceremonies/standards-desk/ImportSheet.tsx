import { useState } from 'react'
import Taro from '@tarojs/taro'
import { newId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { FileChoice } from '../../ui/FileChoice'
import { Sheet } from '../../ui/Sheet'
import { Status } from '../../ui/Status'
import { ceremonies } from '../cloud'
import { FaultList } from '../standard-editor/FaultList'
import { readFile, type ReadFile } from './files'
import './sheets.scss'

const MOST_BYTES = 1_000_000

/** A standard from a file: all that is wrong with it at once, each with its path; it may be kept as a draft and mended here. */
export function ImportSheet({ areaId, onClose }: { areaId: string; onClose(): void }) {
  const [id] = useState(newId)
  const [read, setRead] = useState<ReadFile & { name: string }>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const open = async (file: File) => {
    setProblem('')
    if (file.size > MOST_BYTES) return setProblem('这个文件太大了，不像一份标准。')
    setRead({ name: file.name, ...(await readFile(await file.text(), file.name, { id, areaId })) })
  }
  const keep = async () => {
    if (read?.draft === undefined) return
    setBusy(true)
    try {
      await ceremonies('saveStandard', { id, command: newId(), areaId, version: 0, draft: read.draft })
      void Taro.navigateTo({ url: `/ceremonies/standard-editor/index?areaId=${areaId}&id=${id}` })
      onClose()
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Sheet title="从文件导入" open onClose={onClose}>
      <div className="sheet-part">
        <FileChoice
          label="选一个 .json 或 .yaml 文件"
          accept=".json,.yaml,.yml"
          onChoose={(file) => void open(file)}
        />
        {problem !== '' && <ErrorNote sentence={problem} />}
        {read !== undefined && read.faults.length === 0 && (
          <Status done>{`${read.name} 看过了，写得都对`}</Status>
        )}
        {read !== undefined && read.faults.length > 0 && (
          <div className="standards-faults">
            <strong>{`${read.name} 有 ${read.faults.length} 处要改`}</strong>
            <FaultList faults={read.faults} paths />
          </div>
        )}
        {read !== undefined && read.draft === undefined && (
          <div className="quiet">请照上面说的改好文件，再选一次。</div>
        )}
      </div>
      <div className="sheet-part">
        {read?.draft !== undefined && (
          <Button busy={busy} onClick={() => void keep()}>
            {read.faults.length === 0 ? '存成草稿' : '先存成草稿，在这里改'}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          不导了
        </Button>
      </div>
    </Sheet>
  )
}
