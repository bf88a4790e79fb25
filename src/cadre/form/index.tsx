import { useRouter } from '@tarojs/taro'
import { AgainPage } from './AgainPage'
import { CheckPage } from './CheckPage'
import { FromRegistration } from './FromRegistration'
import { ReportPage } from './ReportPage'
import { StartPage } from './StartPage'
import { reportForm } from './forms'
import { asCadreStep } from './ways'
import '../../form/steps.scss'

/**
 * A report of a cadre or party member, each step a page of its own, so that going back is the phone's own way back.
 * `?draft=&step=` one step, `check` the last look; `?id=&as=follow` goes on from a report; `?registration=` takes over a
 * registration of one's own; nothing at all begins one.
 */
export default function CadreFormPage() {
  const { draft = '', step, id = '', as, registration = '' } = useRouter().params
  const form = reportForm(draft)
  if (form !== undefined && step === 'check') return <CheckPage form={form} />
  if (form !== undefined) return <ReportPage form={form} step={asCadreStep(step) ?? form.step()} />
  if (id !== '') return <AgainPage id={id} as={as === 'follow' ? 'follow' : 'correct'} />
  if (registration !== '') return <FromRegistration id={registration} />
  return <StartPage />
}
