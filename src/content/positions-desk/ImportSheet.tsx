import { useRef, useState } from 'react'
import type { Imported } from '../../../domain/content/positions-api'
import { content, newId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { FileChoice } from '../../ui/FileChoice'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { Status } from '../../ui/Status'
import { inBase64 } from '../../desk/base64'
import { FileFaults } from '../../desk/FileFaults'

interface ImportSheetProps {
  areaId: string
  /** Downloads an empty form. */
  onEmpty(): void
  onClose(): void
  onDone(): void
}

const MOST_BYTES = 2_000_000

/** A whole file taken in, or every fault with its row, its column and the mend. */
export function ImportSheet({ areaId, onEmpty, onClose, onDone }: ImportSheetProps) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const [result, setResult] = useState<Imported>()
  const take = async (file: File) => {
    setName(file.name)
    setProblem('')
    setResult(undefined)
    if (file.size > MOST_BYTES) return setProblem('文件太大了，请拆成几个，每个不超过 2 MB。')
    setBusy(true)
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const input = { areaId, command: command.current, file: inBase64(bytes) }
      const imported = await content('importPositions', input, { milliseconds: 60_000 })
      setResult(imported)
      command.current = newId()
      if (imported.faults.length === 0) onDone()
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  const faults = result?.faults ?? []
  return (
    <Sheet title="从 Excel 导入台账" open onClose={onClose}>
      <div className="step-sheet">
        <p className="step-sheet-words">
          全都写对才会记上，有一处不对就一行也不记。导出的台账改好了，也从这里导回来。
        </p>
        <FileChoice
          label="选一个 .xlsx 文件"
          chosen={name}
          accept=".xlsx"
          onChoose={(file) => void take(file)}
        />
        {busy && <Loading count={1} />}
        {problem !== '' && <ErrorNote sentence={problem} />}
        {faults.length > 0 && <FileFaults faults={faults} />}
        {result !== undefined && faults.length === 0 && (
          <Status done>{`记上了：新加 ${result.added} 处，改了 ${result.changed} 处`}</Status>
        )}
        <Button kind="quiet" onClick={onEmpty}>
          下载空表
        </Button>
        <Button kind="quiet" onClick={onClose}>
          关上
        </Button>
      </div>
    </Sheet>
  )
}
