import Taro from '@tarojs/taro'
import { CADRE_STEPS, CADRE_STEPS_OF, type CadreStep } from '../../../domain/ceremonies/cadre-steps'
import { go } from '../../form/go'
import type { CadreForm } from './cadre-form'

const isStep = (text: string): text is CadreStep => text in CADRE_STEPS

/** The step a page's query names; undefined when it names none. */
export function asCadreStep(text = ''): CadreStep | undefined {
  return isStep(text) ? text : undefined
}

/** Opens a step of a report. `fromCheck` comes back to the check page instead of going on. */
export function openCadreStep(form: CadreForm, step: CadreStep, fromCheck = false) {
  form.arrive(step)
  go(`${pageOf(form.id)}&step=${step}${fromCheck ? '&from=check' : ''}`)
}

/** Goes on from a step: to the next one, or to check the answers after the last. */
export function openNextStep(form: CadreForm, step: CadreStep) {
  const steps: readonly CadreStep[] = CADRE_STEPS_OF[form.kind()]
  const next = steps[steps.indexOf(step) + 1]
  if (next === undefined) go(`${pageOf(form.id)}&step=check`)
  else openCadreStep(form, next)
}

/** Opens a report in place of the whole form, so that going back does not lead into what has been handed in. */
export function openReport(id: string) {
  void Taro.reLaunch({ url: `/cadre/report/index?id=${id}` })
}

function pageOf(id: string): string {
  return `/cadre/form/index?draft=${id}`
}
