import { dayOf } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import type { Ceremony, FeastKind } from '../../../domain/ceremonies/kinds'
import { draftsOf, type Draft } from '../../cloud/drafts'
import { newId } from '../../cloud'
import { Form, type KeptForm } from './form'

export const formDrafts = draftsOf<KeptForm>('registration', 1)

const open = new Map<string, Form>()

/** The form of a draft: the one other pages of the stack already have, else what was kept. */
export function formOf(id: string): Form | undefined {
  const already = open.get(id)
  if (already) return already
  const kept = formDrafts.find(id)
  return kept === undefined ? undefined : opened(id, kept.form)
}

/** A new form, kept from the first answer on. */
export function newForm(ceremony: Ceremony, feastKind?: FeastKind): Form {
  const facts = {
    ceremony,
    feastKind,
    forSelf: true,
    zeroBridePrice: ceremony === 'wedding' ? false : undefined,
  }
  return opened(newId(), { draft: { people: {}, facts }, step: 1 })
}

/** A funeral's form: the one that was begun on this phone, if any. */
export function funeralForm(): Form {
  const begun = formDrafts.all().find(({ form }) => form.draft.facts.ceremony === 'funeral')
  const found = begun && formOf(begun.id)
  return found ?? opened(newId(), { draft: { people: {}, facts: { ceremony: 'funeral' } }, step: 1 })
}

/** The form that mends a registration: what was changed before on this phone, unless it has since changed in the cloud. */
export function correctionOf(view: RegistrationView): Form {
  const begun = formOf(view.id)
  if (begun?.correcting()?.version === view.version) return begun
  const submittedDay = dayOf(view.timeline[0]?.at ?? view.updatedAt)
  const { version, number, returnReason: reason } = view
  const draft = { people: view.people, facts: view.facts }
  return opened(view.id, { draft, step: 1, correcting: { version, number, reason, submittedDay } })
}

/** Forgets a draft, once it has been handed in or is not wanted any more. */
export function forget(id: string) {
  open.delete(id)
  formDrafts.remove(id)
}

/** Drafts of weddings and feasts that were begun and never handed in, the latest first. */
export function begunForms(): Draft<KeptForm>[] {
  return formDrafts
    .all()
    .filter(({ form }) => form.correcting === undefined && form.draft.facts.ceremony !== 'funeral')
}

function opened(id: string, kept: KeptForm): Form {
  const form = new Form(id, kept, {
    keep: (now) => formDrafts.save(id, now),
    today: () => dayOf(Date.now()),
  })
  open.set(id, form)
  return form
}
