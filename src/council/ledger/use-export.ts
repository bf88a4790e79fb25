import { useCallback, useEffect, useRef, useState } from 'react'
import type { ExportView, LedgerFilter } from '../../../domain/ceremonies/ledger-api'
import { newId, useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../../ceremonies/cloud'
import { deliver } from '../../ceremonies/files/deliver'
import { fileOf } from '../../ceremonies/files/file'

export type Format = 'excel' | 'word'

export interface LedgerExport {
  job: ExportView | undefined
  /** Which is being asked for just now. */
  busy: Format | undefined
  /** Why it did not go on, in a sentence. */
  problem: string
  begin(format: Format): Promise<void>
  open(): Promise<void>
}

// A long one is written by the clock, a part a minute.
const ASK_AGAIN = 5000
const PATIENCE = { milliseconds: 60_000 }

/** A ledger made into a file and handed over; a long one is followed until it is ready. @param id one asked for earlier; empty for none. */
export function useExport(filter: LedgerFilter, id: string): LedgerExport {
  const earlier = useCached(id === '' ? '' : `export:${id}`, () => ceremonies('readExport', { id }))
  const [made, setMade] = useState<ExportView>()
  const job = made ?? earlier.data
  const [busy, setBusy] = useState<Format>()
  const [problem, setProblem] = useState('')
  const asked = useRef({ what: '', id: '' })
  const look = useCallback(async (one: string) => {
    try {
      setMade(await ceremonies('readExport', { id: one }))
      setProblem('')
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
  }, [])
  useEffect(() => {
    if (job?.status !== 'working') return
    const timer = setInterval(() => void look(job.id), ASK_AGAIN)
    return () => clearInterval(timer)
  }, [job?.status, job?.id, look])

  const hand = async (view: ExportView) => {
    if (view.status === 'ready' && !(await deliver(fileOf(view.title, view.url))))
      setProblem('文件做好了，没能打开。请看看网络，再点一次“打开文件”。')
  }
  const begin = async (format: Format) => {
    const what = JSON.stringify({ ...filter, format })
    // A lost answer is asked for again under the same id, so that one file is made, not two.
    if (asked.current.what !== what) asked.current = { what, id: newId() }
    setBusy(format)
    setProblem('')
    try {
      const view = await ceremonies('exportLedger', { id: asked.current.id, format, ...filter }, PATIENCE)
      asked.current = { what: '', id: '' }
      setMade(view)
      await hand(view)
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(undefined)
  }
  const open = async () => {
    if (job === undefined) return
    try {
      // The way to a file is good for two hours only.
      await hand(await ceremonies('readExport', { id: job.id }))
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
  }
  return { job, busy, problem: problem || (earlier.problem?.sentence ?? ''), begin, open }
}
