import { useEffect, useMemo, useRef, useState } from 'react'
import * as v from 'valibot'
import { dayOf } from '../../../../domain/calendar'
import type { FieldFault } from '../../../../domain/errors'
import { SelectionPlan } from '../../../../domain/honors'
import { planFrom } from '../../../../domain/honors/templates'
import type { SelectionView } from '../../../../domain/honors/selections-api'
import { newId } from '../../../cloud'
import { useStep } from '../../../desk/use-step'
import { honors } from '../../shared/cloud'
import { planDrafts, type BegunPlan, type PlanStart } from './plan-drafts'

export interface PlanWriting {
  plan: SelectionPlan
  /** Whether it has been opened: then what was asked and how it is scored stay. */
  settled: boolean
  isNew: boolean
  /** Whether what is written is not in the cloud yet. */
  kept: boolean
  busy: boolean
  sentence: string
  change(part: Partial<SelectionPlan>): void
  fault(path: string): string | undefined
  /** Throws away what is on this computer alone. */
  discard(): void
  save(): void
}

/** One plan being written: kept on this computer at every change, in the cloud when asked. */
export function usePlan(
  areaId: string,
  start: PlanStart,
  onSaved: (view: SelectionView) => void,
): PlanWriting {
  const [begun] = useState(() => beginning(areaId, start))
  const { id, version } = begun
  const [plan, setPlan] = useState(begun.plan)
  const [kept, setKept] = useState(() => planDrafts.find(id) !== undefined)
  const [faults, setFaults] = useState<readonly FieldFault[]>()
  const step = useStep<SelectionView>({ id, version }, (view) => {
    planDrafts.remove(id)
    onSaved(view)
  })
  const touched = useRef(false)
  useEffect(() => {
    if (touched.current) planDrafts.save(id, { areaId, version, plan })
  }, [id, areaId, version, plan])
  const shown = useMemo(() => (faults === undefined ? [] : faultsOf(plan)), [faults, plan])
  const save = () => {
    const found = faultsOf(plan)
    setFaults(found)
    if (found.length > 0) return lead(found[0]?.path ?? '')
    void step.take(({ command }) =>
      version === 0
        ? honors('createSelection', { id, command, areaId, plan })
        : honors('editSelection', { id, command, version, plan }),
    )
  }
  const told = shown.length > 0 ? `有 ${shown.length} 处要改一改` : (step.problem?.sentence ?? '')
  return {
    plan,
    settled: start.kind === 'edit' && start.view.status !== 'draft',
    isNew: version === 0,
    kept,
    busy: step.busy,
    sentence: told,
    change: (part) => {
      touched.current = true
      setKept(true)
      setPlan((before) => ({ ...before, ...part }))
    },
    fault: (path) => shown.find((one) => one.path === path)?.message ?? step.fault(`plan.${path}`),
    discard: () => planDrafts.remove(id),
    save,
  }
}

function beginning(areaId: string, start: PlanStart): BegunPlan & { id: string } {
  if (start.kind === 'edit') {
    const { id, version, plan } = start.view
    const draft = planDrafts.find(id)
    // What was written against an older state would undo what was changed since.
    return draft?.form.version === version ? { id, ...draft.form } : { id, areaId, version, plan }
  }
  if (start.kind === 'begun') {
    const draft = planDrafts.find(start.id)
    if (draft !== undefined) return { id: draft.id, ...draft.form }
  }
  const template = start.kind === 'new' ? start.template : 'other'
  const plan = planFrom(template, dayOf(Date.now()))
  const office = start.kind === 'new' && !start.held.includes(plan.office) ? start.held[0] : undefined
  return { id: newId(), areaId, version: 0, plan: office === undefined ? plan : { ...plan, office } }
}

function faultsOf(plan: SelectionPlan): FieldFault[] {
  const parsed = v.safeParse(SelectionPlan, plan)
  if (parsed.success) return []
  return parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }))
}

/** The id of the element that shows the field at this path. */
export function anchorAt(path: string): string {
  return `plan-at-${path.replace(/\./g, '-')}`
}

// To the field, or the nearest part around it, with the cursor in it.
function lead(path: string): void {
  const steps = path.split('.')
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const element = document.getElementById(anchorAt(steps.slice(0, depth).join('.')))
    if (element === null) continue
    element.scrollIntoView({ block: 'center' })
    element.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true })
    return
  }
}
