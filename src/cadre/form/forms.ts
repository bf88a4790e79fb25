import { dayOf } from '../../../domain/calendar'
import type { CadreDraft, CadreKind } from '../../../domain/ceremonies/cadre'
import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { draftAfter } from '../../../domain/ceremonies/cadre-prefill'
import { CADRE_STEPS_OF } from '../../../domain/ceremonies/cadre-steps'
import { draftsOf, type Draft } from '../../cloud/drafts'
import { newId } from '../../cloud'
import { openForms } from '../../form/open-forms'
import { CadreForm, type Again, type KeptReport } from './cadre-form'

const drafts = draftsOf<KeptReport>('cadreReport', 1)

const { opened, find, forget } = openForms(
  drafts,
  (id, kept: KeptReport, keep) => new CadreForm(id, kept, keep),
)

export { find as reportForm, forget }

/** A new report, kept from the first answer on. One told on the phone is mostly written down the same day. */
export function newReport(kind: CadreKind, draft: CadreDraft): CadreForm {
  const call = kind === 'oral' ? { oralDay: dayOf(Date.now()) } : {}
  const begun = { people: draft.people, facts: { ...call, ...draft.facts } }
  return opened(newId(), { draft: begun, kind, step: CADRE_STEPS_OF[kind][0] })
}

/**
 * The form that goes on from a report handed in: what was written of it on this phone, unless the report has been changed
 * since. That the office has meanwhile read it throws nothing away.
 */
export function reportAgain(view: CadreReportView, as: Again['as']): CadreForm {
  const { id, version, people, facts, after, returnReason: reason } = view
  const told: CadreDraft = { people, facts: after ?? facts }
  const from = JSON.stringify(told)
  const begun = find(id)
  const before = begun?.again()
  const isSame = before?.from === from && before.as === as
  if (begun !== undefined && isSame && before.version === version) return begun
  const kind = as === 'follow' || view.current === 'after' ? 'after' : view.kind
  const fresh = as === 'follow' ? draftAfter(told) : told
  const draft = begun !== undefined && isSame ? begun.draft() : fresh
  return opened(id, { draft, kind, step: CADRE_STEPS_OF[kind][0], again: { as, from, version, reason } })
}

/** New reports that were begun and never handed in, the latest first. */
export function begunReports(): Draft<KeptReport>[] {
  return drafts.all().filter(({ form }) => form.again === undefined)
}
