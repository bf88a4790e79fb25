import { createContext, useContext, useSyncExternalStore } from 'react'
import type { CadreFacts, CadrePath, CadrePeople } from '../../../domain/ceremonies/cadre'
import { CADRE_WORDS } from '../../../domain/ceremonies/cadre-words'
import type { FieldWords } from '../../../domain/ceremonies/field-words'
import type { FieldFrame } from '../../ui/Field'
import { anchorOf } from '../../form/scroll'
import type { CadreForm } from './cadre-form'

const FormContext = createContext<CadreForm | undefined>(undefined)

export const CadreFormProvider = FormContext.Provider

/** The report being written on this page. */
export function useCadreForm(): CadreForm {
  const form = useContext(FormContext)
  if (form === undefined) throw new Error('a field stands outside its form')
  return form
}

/** Something of the report, redrawing only when it changes. `read` gives the same object while nothing changed. */
export function useOfReport<Value>(read: (form: CadreForm) => Value): Value {
  const form = useCadreForm()
  const now = () => read(form)
  return useSyncExternalStore(form.subscribe, now, now)
}

export function useCadreFact<Key extends keyof CadreFacts>(key: Key): CadreFacts[Key] {
  return useOfReport((form) => form.facts()[key])
}

export function useCadrePerson<Key extends keyof CadrePeople>(key: Key): CadrePeople[Key] {
  return useOfReport((form) => form.people()[key])
}

/** What every field's frame says: its words, what is wrong, and where a summary can scroll to. */
export function useCadreFrame(path: CadrePath): FieldFrame & { question: string } {
  const { label, question, hint }: FieldWords = CADRE_WORDS[path]
  const error = useOfReport((form) => form.faults().find((fault) => fault.path === path)?.message)
  return { label, question: question.replace('?', '？'), hint, error, anchor: anchorOf(path) }
}
