import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { Programme, type Orientation, type ScreenItem } from '../../../domain/content/screen-item'
import type { ScreenView } from '../../../domain/content/screens-api'
import { content, newId, type CloudProblem } from '../../cloud'
import { draftsOf } from '../../cloud/drafts'
import { asProblem } from '../../cloud/use-cached'
import { faultsAt } from '../screens/faults'

export interface ProgrammeForm {
  name: string
  orientation: Orientation
  items: ScreenItem[]
}

interface Begun {
  form: ProgrammeForm
  /** The screen's version it was begun on. */
  version: number
}

const drafts = draftsOf<Begun>('screen-programme', 1)

/** A screen's programme being changed: kept on this phone or computer until it is on the screen. */
export function useProgrammeForm(view: ScreenView) {
  const { id, version } = view
  const stored = { name: view.name, orientation: view.orientation, items: view.items }
  const [form, setForm] = useState<ProgrammeForm>(() => begunOn(id, version) ?? stored)
  const [changed, setChanged] = useState(() => begunOn(id, version) !== undefined)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<CloudProblem>()
  const [busy, setBusy] = useState(false)
  const command = useRef(newId())

  useEffect(() => {
    if (changed) drafts.save(id, { form, version })
  }, [changed, form, id, version])

  const change = (part: Partial<ProgrammeForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setChanged(true)
  }
  const save = async () => {
    const found = faultsAt(v.safeParse(Programme, form.items))
    setFaults(found)
    setProblem(undefined)
    if (Object.keys(found).length > 0) return false
    setBusy(true)
    try {
      await content('saveProgramme', { id, version, command: command.current, ...form })
      drafts.remove(id)
      setChanged(false)
      return true
    } catch (fault) {
      const refused = asProblem(fault)
      if (refused.code !== 'offline') command.current = newId()
      setFaults(
        Object.fromEntries(
          refused.fields.map(({ path, message }) => [path.replace(/^items\./, ''), message]),
        ),
      )
      setProblem(refused)
      return false
    } finally {
      setBusy(false)
    }
  }
  const discard = () => {
    drafts.remove(id)
    setForm(stored)
    setChanged(false)
    setFaults({})
  }
  return { form, changed, faults, problem, busy, change, save, discard }
}

// What was begun on a version that others have changed since would undo their work.
function begunOn(id: string, version: number): ProgrammeForm | undefined {
  const begun = drafts.find(id)?.form
  return begun?.version === version ? begun.form : undefined
}
