import type { draftsOf } from '../cloud/drafts'

type Drafts<Kept> = ReturnType<typeof draftsOf<Kept>>

/** The forms of one kind: all pages of the stack share the one that is open; the rest is what the phone kept. */
export function openForms<Kept, Form>(
  drafts: Drafts<Kept>,
  make: (id: string, kept: Kept, keep: (now: Kept) => void) => Form,
) {
  const open = new Map<string, Form>()

  function opened(id: string, kept: Kept): Form {
    const form = make(id, kept, (now) => drafts.save(id, now))
    open.set(id, form)
    return form
  }

  return {
    opened,
    /** The form of a draft: the one other pages already have, else what was kept. */
    find(id: string): Form | undefined {
      const already = open.get(id)
      if (already) return already
      const kept = drafts.find(id)
      return kept === undefined ? undefined : opened(id, kept.form)
    },
    /** Forgets a draft, once it has been handed in or is not wanted any more. */
    forget(id: string) {
      open.delete(id)
      drafts.remove(id)
    },
  }
}
