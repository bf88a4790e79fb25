import Taro from '@tarojs/taro'
import { STEPS, stepsOf, type FormStep } from '../../../domain/ceremonies/steps'
import { go } from '../../form/go'
import type { Form } from './form'

/** The step a page's query names; undefined when it names none. */
export function asStep(text: string | undefined): FormStep | undefined {
  const number = Number(text)
  return isStep(number) ? number : undefined
}

const isStep = (number: number): number is FormStep => number in STEPS

/** Opens a step of a form. `fromCheck` comes back to the check page instead of going on. */
export function openStep(form: Form, step: FormStep, fromCheck = false) {
  form.arrive(step)
  go(`/ceremonies/wedding/index?draft=${form.id}&step=${step}${fromCheck ? '&from=check' : ''}`)
}

/** Goes on from a step: to the next one, or to check the answers after the last. */
export function openNext(form: Form, step: FormStep) {
  const steps = stepsOf(form.facts().ceremony)
  const next = steps[steps.indexOf(step) + 1]
  if (next === undefined) go(`/ceremonies/check/index?draft=${form.id}`)
  else openStep(form, next)
}

/** Opens a registration in place of the whole form, so that going back does not lead into what has been handed in. */
export function openRegistration(id: string) {
  void Taro.reLaunch({ url: `/ceremonies/registration/index?id=${id}` })
}

/** Opens what a member wrote down for a family, where the council reads it. */
export function openWrittenDown(id: string) {
  void Taro.reLaunch({ url: `/ceremonies/review/index?id=${id}&written=1` })
}
