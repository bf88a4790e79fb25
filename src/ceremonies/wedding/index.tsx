import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { CEREMONIES, FEAST_KINDS } from '../../../domain/ceremonies/kinds'
import { formOf, newForm, begunForms } from '../form/forms'
import type { Form } from '../form/form'
import { asStep } from '../form/ways'
import { BegunForms } from './BegunForms'
import { CorrectionPage } from './CorrectionPage'
import { FormPage } from './FormPage'
import '../../form/steps.scss'
import './index.scss'

/**
 * The form of a wedding or feast, each step a page of its own, so that going back is the phone's own way back.
 * `?draft=&step=` one step; `?id=` mends what was handed in; `?ceremony=feast&kind=` begins another feast; `?counter=1` for others.
 */
export default function WeddingPage() {
  const { draft = '', step, id = '', ceremony, kind, counter = '' } = useRouter().params
  const forOthers = counter !== ''
  const [form, setForm] = useState<Form | undefined>(() => {
    if (draft !== '') return formOf(draft)
    return id === '' && begunForms(forOthers).length === 0 ? begin(ceremony, kind, forOthers) : undefined
  })
  if (id !== '' && form === undefined) return <CorrectionPage id={id} />
  if (form === undefined)
    return <BegunForms counter={forOthers} onNew={() => setForm(begin(ceremony, kind, forOthers))} />
  return <FormPage form={form} step={asStep(step) ?? form.step()} />
}

function begin(ceremony: string | undefined, kind: string | undefined, counter: boolean): Form {
  const chosen = CEREMONIES.find((one) => one === ceremony) ?? 'wedding'
  return newForm(
    chosen === 'feast' ? 'feast' : 'wedding',
    FEAST_KINDS.find((one) => one === kind),
    counter,
  )
}
