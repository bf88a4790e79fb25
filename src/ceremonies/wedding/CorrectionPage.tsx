import { useState } from 'react'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import type { FormStep } from '../../../domain/ceremonies/steps'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { correctionOf } from '../form/forms'
import { useRegistration } from '../record/use-registration'
import { FormPage } from './FormPage'

/** Mends what was handed in: the same form with its answers, and on top what the council asked for. */
export function CorrectionPage({ id, step }: { id: string; step: FormStep }) {
  const { data, loading, problem, refresh } = useRegistration(id)
  if (data !== undefined && data.actions.includes('correct'))
    return <Loaded key={data.version} view={data} step={step} />
  return (
    <Page title="改报备">
      {loading && <Loading />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
      {data !== undefined && (
        <Empty title="现在不能改">{`这件事现在是“${data.statusName}”，要改请打电话给理事会：${data.phone}`}</Empty>
      )}
    </Page>
  )
}

function Loaded({ view, step }: { view: RegistrationView; step: FormStep }) {
  // A refresh in the background must not throw away what is being typed.
  const [form] = useState(() => correctionOf(view))
  return <FormPage form={form} step={step} />
}
