import { useCallback, useEffect, useState } from 'react'
import type { StandardDraft } from '../../../domain/ceremonies'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import type { FieldFault } from '../../../domain/errors'
import type { CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'
import { standardDrafts, type Begun } from './use-standard-editor'

export type Start =
  | { kind: 'asking' }
  | { kind: 'problem'; problem: CloudProblem }
  /** Adopted or withdrawn: its text is beyond reach. */
  | { kind: 'closed' }
  | { kind: 'ready'; begun: Begun & { faults: FieldFault[] } }

/**
 * What writing begins from: what this computer kept of it, the cloud's draft, a copy of another standard (`from`), or nothing. It
 * asks once, so that no refresh replaces what is being typed.
 */
export function useStart({
  id,
  opened,
  from,
}: {
  id: string
  opened: boolean
  from: string
}): Start & { retry(): void } {
  const [start, setStart] = useState<Start>({ kind: 'asking' })
  const ask = useCallback(() => {
    const kept = standardDrafts.find(id)?.form
    const begin = (draft: StandardDraft, version = 0, faults: FieldFault[] = []) =>
      setStart({ kind: 'ready', begun: { draft, version, faults } })
    const begun = (view: StandardView) => {
      if (!view.actions.includes('save')) return setStart({ kind: 'closed' })
      // What was typed without a network goes on, unless somebody saved a newer text meanwhile.
      const draft = kept !== undefined && kept.version >= view.version ? kept.draft : (view.draft ?? {})
      begin(draft, view.version, view.faults)
    }
    const failed = (fault: unknown) => {
      const problem = asProblem(fault)
      if (kept !== undefined && (problem.code === 'offline' || problem.code === 'notFound'))
        return begin(kept.draft, kept.version)
      setStart({ kind: 'problem', problem })
    }
    if (opened) ceremonies('readStandard', { id }).then(begun, failed)
    else if (from === '') begin({})
    else ceremonies('readStandard', { id: from }).then((view) => begin(copyOf(view)), failed)
  }, [id, opened, from])
  useEffect(ask, [ask])
  return { ...start, retry: ask }
}

/** The text of another standard as a draft of its own: its days are chosen anew. */
function copyOf({ standard, draft }: StandardView): StandardDraft {
  const {
    id: _id,
    areaId: _areaId,
    effectiveDay: _from,
    endDay: _to,
    lastConfirmedDay: _day,
    ...text
  } = standard ?? draft ?? {}
  return text
}
