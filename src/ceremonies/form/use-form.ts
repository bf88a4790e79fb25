import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Finding } from '../../../domain/ceremonies/finding'
import type { Reading } from '../../../domain/ceremonies/quantities'
import type { Facts, FieldPath, People } from '../../../domain/ceremonies/registration'
import type { Asked } from './asked-fields'
import type { Form } from './form'
import { shownBeside } from './shown-findings'

const FormContext = createContext<Form | undefined>(undefined)

export const FormProvider = FormContext.Provider

/** The form of this page. */
export function useForm(): Form {
  const form = useContext(FormContext)
  if (form === undefined) throw new Error('a field stands outside its form')
  return form
}

/** Something of the form, redrawing only when it changes. `read` gives the same object while nothing changed. */
export function useOf<Value>(read: (form: Form) => Value): Value {
  const form = useForm()
  const now = () => read(form)
  return useSyncExternalStore(form.subscribe, now, now)
}

export function useFact<Key extends keyof Facts>(key: Key): Facts[Key] {
  return useOf((form) => form.facts()[key])
}

export function usePerson<Key extends keyof People>(key: Key): People[Key] {
  return useOf((form) => form.people()[key])
}

/** What is wrong with a field, once one has asked to go on. */
export function useFault(path: FieldPath): string | undefined {
  return useOf((form) => form.faults().find((fault) => fault.path === path)?.message)
}

export function useAsked(): Asked {
  return useOf((form) => form.asked())
}

/** What the standards say that belongs under a field. */
export function useFindingsAt(readings: readonly Reading[]): readonly Finding[] {
  const form = useForm()
  const findings = useOf(() => form.findings())
  return shownBeside(findings, readings, form.facts())
}
