import { useCallback, useEffect, useState } from 'react'
import type { EditorialView } from '../../../domain/content/api'
import { content, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { EMPTY_FORM, formOf } from './form'
import { articleDrafts, type Begun } from './use-editor'

/** What writing begins from. */
export type Start =
  | { kind: 'asking' }
  | { kind: 'problem'; problem: CloudProblem }
  /** In review or published: not to be changed now. */
  | { kind: 'closed' }
  /** The phone holds a text begun from an older version than the cloud's. */
  | { kind: 'choose'; onCloud(): void; onPhone(): void }
  | { kind: 'ready'; begun: Begun; view: EditorialView | undefined }

/** Finds what to go on with: the phone's own text, the cloud's, or a new page. It asks once, so that no refresh replaces what is being typed. */
export function useStart(
  id: string,
  opened: boolean,
  doing: 'save' | 'correct' = 'save',
): Start & { retry(): void } {
  const [onPhone] = useState(() => articleDrafts.find(id)?.form)
  const inCloud = opened && onPhone?.version !== 0
  const [view, setView] = useState<EditorialView>()
  const [problem, setProblem] = useState<CloudProblem>()
  const [chosen, setChosen] = useState<Begun>()

  const ask = useCallback(() => {
    content('readEditorial', { id }).then(
      (found) => {
        setView(found)
        setProblem(undefined)
      },
      (fault: unknown) => setProblem(asProblem(fault)),
    )
  }, [id])
  const retry = () => {
    setProblem(undefined)
    ask()
  }
  useEffect(() => {
    if (inCloud) ask()
  }, [ask, inCloud])

  const begin = (begun: Begun): Start => ({ kind: 'ready', begun, view })
  const found = (): Start => {
    if (chosen !== undefined) return begin(chosen)
    if (!inCloud) return begin(onPhone ?? { form: EMPTY_FORM, version: 0 })
    if (view !== undefined) return against(view, onPhone, begin, setChosen, doing)
    if (problem === undefined) return { kind: 'asking' }
    return problem.code === 'offline' && onPhone !== undefined ? begin(onPhone) : { kind: 'problem', problem }
  }
  return { ...found(), retry }
}

function against(
  view: EditorialView,
  onPhone: Begun | undefined,
  begin: (begun: Begun) => Start,
  choose: (begun: Begun) => void,
  doing: 'save' | 'correct',
): Start {
  if (!view.actions.includes(doing)) return { kind: 'closed' }
  const stored = { form: formOf(view.draft), version: view.version }
  if (onPhone === undefined) return begin(stored)
  if (onPhone.version >= view.version) return begin(onPhone)
  return {
    kind: 'choose',
    onCloud: () => choose(stored),
    onPhone: () => choose({ form: onPhone.form, version: view.version }),
  }
}
