import { dayOf } from '../../../domain/calendar'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import type { Ceremony, FeastKind } from '../../../domain/ceremonies/kinds'
import { stepsOf } from '../../../domain/ceremonies/steps'
import { draftsOf, type Draft } from '../../cloud/drafts'
import { newId } from '../../cloud'
import { Form, type HandInAgain, type KeptForm } from './form'
import { openForms } from '../../form/open-forms'

export const formDrafts = draftsOf<KeptForm>('registration', 2)

const forms = openForms(
  formDrafts,
  (id, kept: KeptForm, keep) => new Form(id, kept, { keep, today: () => dayOf(Date.now()) }),
)

/** The form of a draft: the one other pages of the stack already have, else what was kept. */
export const formOf = forms.find

/** Forgets a draft, once it has been handed in or is not wanted any more. */
export const { forget } = forms

const { opened } = forms

/** A new form, kept from the first answer on; at the `counter` a member fills it in for a family. */
export function newForm(ceremony: Ceremony, feastKind?: FeastKind, counter = false): Form {
  const facts = {
    ceremony,
    feastKind,
    forSelf: true,
    zeroBridePrice: ceremony === 'wedding' ? false : undefined,
  }
  return opened(newId(), { draft: { people: {}, facts }, step: 1, counter })
}

/** A funeral's form: the one that was begun on this phone, if any. */
export function funeralForm(counter = false): Form {
  const begun = formDrafts
    .all()
    .filter(({ form }) => form.draft.facts.ceremony === 'funeral' && form.correcting === undefined)
    .find(({ form }) => (form.counter === true) === counter)
  const found = begun && formOf(begun.id)
  return found ?? opened(newId(), { draft: { people: {}, facts: { ceremony: 'funeral' } }, step: 1, counter })
}

/**
 * The form of what was handed in before: what was changed on this phone, unless somebody else has changed it since. That the council
 * has meanwhile taken it up throws nothing away.
 */
export function correctionOf(view: RegistrationView, as: HandInAgain): Form {
  const { version, number, returnReason: reason, people, facts } = view
  const from = JSON.stringify([people, facts])
  const begun = formOf(view.id)
  const before = begun?.correcting()
  const isSame = before?.from === from && before.as === as
  if (begun !== undefined && isSame && before.version === version) return begun
  const draft = begun !== undefined && isSame ? begun.draft() : { people, facts }
  const submittedDay = as === 'submit' ? dayOf(Date.now()) : dayOf(view.submittedAt)
  const step = stepsOf(facts.ceremony)[0] ?? 1
  const correcting = { as, from, version, number, reason, submittedDay }
  // Whoever mends what is not their own does so for a family at the counter.
  return opened(view.id, { draft, step, counter: !view.isParty, correcting })
}

/** Drafts of weddings and feasts that were begun and never handed in, the latest first: one's own, or those for others. */
export function begunForms(counter = false): Draft<KeptForm>[] {
  return formDrafts
    .all()
    .filter(({ form }) => form.correcting === undefined && form.draft.facts.ceremony !== 'funeral')
    .filter(({ form }) => (form.counter === true) === counter)
}

/** A form of what was handed in that is only looked at and tried out: nothing of it is kept on the phone. */
export function trialOf({ id, people, facts, version, number, submittedAt }: RegistrationView): Form {
  const submittedDay = dayOf(submittedAt)
  const correcting = { as: 'correct' as const, from: '', version, number, reason: '', submittedDay }
  return new Form(
    id,
    { draft: { people, facts }, step: 2, correcting },
    { keep: () => undefined, today: () => dayOf(Date.now()) },
  )
}
