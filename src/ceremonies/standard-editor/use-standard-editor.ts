import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { dayOf } from '../../../domain/calendar'
import { checkStandard, type StandardDraft } from '../../../domain/ceremonies'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import type { ErrorCode, FieldFault } from '../../../domain/errors'
import { newId, type CloudProblem } from '../../cloud'
import { draftsOf } from '../../cloud/drafts'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'

/** A standard half written on this computer, and the version in the cloud it began from; 0 when the cloud has none. */
export interface Begun {
  draft: StandardDraft
  version: number
}

export const standardDrafts = draftsOf<Begun>('standard', 1)

const SAVE_AFTER_MS = 1500

/** Where the words are now. */
export type Safe = 'new' | 'typing' | 'computer' | 'saving' | 'cloud' | 'refused' | 'conflict'

// Without a network it is tried again by itself; what was refused waits for a change.
const SAFE_AFTER: Partial<Record<ErrorCode, Safe>> = { conflict: 'conflict', offline: 'computer' }

export interface StandardEditor {
  draft: StandardDraft
  faults: readonly FieldFault[]
  safe: Safe
  problem: CloudProblem | undefined
  version: number
  change(part: Partial<StandardDraft>): void
  /** Saves what is new; answers the standard as the cloud has it, or undefined when it could not. */
  save(): Promise<StandardView | undefined>
}

/** One draft being written: kept on this computer as it is typed, and saved to the cloud as soon as one rests. */
export function useStandardEditor(
  id: string,
  areaId: string,
  start: Begun & { faults: FieldFault[] },
): StandardEditor {
  const [draft, setDraft] = useState(start.draft)
  const [version, setVersion] = useState(start.version)
  const [told, setTold] = useState<readonly FieldFault[]>(start.faults)
  const [safe, setSafe] = useState<Safe>(start.version > 0 ? 'cloud' : 'new')
  const [problem, setProblem] = useState<CloudProblem>()
  const [today] = useState(() => dayOf(Date.now()))
  const now = useRef({ draft, version, unsaved: false, saving: undefined as Promise<unknown> | undefined })

  const saveOnce = useCallback(async (): Promise<StandardView | undefined> => {
    const sent = now.current.draft
    now.current.unsaved = false
    setSafe('saving')
    try {
      const view = await ceremonies('saveStandard', {
        id,
        command: newId(),
        areaId,
        version: now.current.version,
        draft: sent,
      })
      now.current.version = view.version
      setVersion(view.version)
      setTold(view.faults)
      setProblem(undefined)
      setSafe(now.current.unsaved ? 'typing' : 'cloud')
      if (!now.current.unsaved) standardDrafts.remove(id)
      return view
    } catch (fault) {
      const found = asProblem(fault)
      now.current.unsaved = true
      setProblem(found)
      setSafe(SAFE_AFTER[found.code] ?? 'refused')
      return undefined
    }
  }, [id, areaId])

  const save = useCallback(async () => {
    // Two savings at once would refuse each other.
    await now.current.saving
    const saving = saveOnce()
    now.current.saving = saving
    return saving
  }, [saveOnce])

  useEffect(() => {
    if (!now.current.unsaved || safe === 'conflict' || safe === 'refused') return
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [draft, save, safe])

  const change = (part: Partial<StandardDraft>) => {
    const next = { ...now.current.draft, ...part }
    now.current.draft = next
    now.current.unsaved = true
    standardDrafts.save(id, { draft: next, version: now.current.version })
    setDraft(next)
    setSafe((safeNow) => (safeNow === 'conflict' ? safeNow : 'typing'))
  }

  const faults = useMemo(() => {
    const checked = checkStandard({ ...draft, id, areaId, lastConfirmedDay: today })
    // Against the town's standard only the cloud can hold it; what it said last stands until the next saving.
    return checked.ok ? told : checked.faults
  }, [draft, told, id, areaId, today])

  return { draft, faults, safe, problem, version, change, save }
}
