import { useRef, useState } from 'react'
import type { CellFault } from '../../domain/spreadsheet'
import { newId } from '../cloud'
import { asProblem } from '../cloud/use-cached'
import { Button } from '../ui/Button'
import { ErrorNote } from '../ui/ErrorNote'
import { FileChoice } from '../ui/FileChoice'
import { Loading } from '../ui/Loading'
import { Sheet } from '../ui/Sheet'
import { Status } from '../ui/Status'
import { FileFaults } from './FileFaults'
import { inBase64 } from './base64'
import './step-sheet.scss'

interface ImportFileProps<Result> {
  title: string
  /** What a file is taken in as, and under which conditions. */
  words: string
  /** Sends the file's bytes, in base64; the same command for the same file. */
  take(command: string, file: string): Promise<Result>
  /** What it came to, in words. */
  said(result: Result): string
  /** Downloads an empty form. */
  onEmpty(): void
  onClose(): void
  onDone(): void
}

const MOST_BYTES = 2_000_000
/** How long a file may take to be read, checked and written down. */
export const IMPORT_MS = 60_000

/** A spreadsheet taken in as a whole, or every fault with its row, its column and the mend. */
export function ImportFile<Result extends { faults: readonly CellFault[] }>({
  title,
  words,
  take,
  said,
  onEmpty,
  onClose,
  onDone,
}: ImportFileProps<Result>) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const [result, setResult] = useState<Result>()
  const bring = async (file: File) => {
    setName(file.name)
    setProblem('')
    setResult(undefined)
    if (file.size > MOST_BYTES) return setProblem('文件太大了，请拆成几个，每个不超过 2 MB。')
    setBusy(true)
    try {
      const taken = await take(command.current, inBase64(new Uint8Array(await file.arrayBuffer())))
      setResult(taken)
      command.current = newId()
      if (taken.faults.length === 0) onDone()
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  const faults = result?.faults ?? []
  return (
    <Sheet title={title} open onClose={onClose}>
      <div className="step-sheet">
        <p className="step-sheet-words">{words}</p>
        <FileChoice
          label="选一个 .xlsx 文件"
          chosen={name}
          accept=".xlsx"
          onChoose={(file) => void bring(file)}
        />
        {busy && <Loading count={1} />}
        {problem !== '' && <ErrorNote sentence={problem} />}
        {faults.length > 0 && <FileFaults faults={faults} />}
        {result !== undefined && faults.length === 0 && <Status done>{said(result)}</Status>}
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
