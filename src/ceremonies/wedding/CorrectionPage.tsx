import { useState } from 'react'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { stepsOf } from '../../../domain/ceremonies/steps'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import type { HandInAgain } from '../form/form'
import { correctionOf } from '../form/forms'
import { useRegistration } from '../record/use-registration'
import { FormPage } from './FormPage'

const WAYS_AGAIN: readonly HandInAgain[] = ['complete', 'correct', 'submit']

/** Mends, completes or reports anew what was handed in: the form with its answers, and on top what the council asked for. */
export function CorrectionPage({ id }: { id: string }) {
  const { data, loading, problem, refresh } = useRegistration(id)
  const as = WAYS_AGAIN.find((way) => data?.actions.includes(way))
  if (data !== undefined && as !== undefined) return <Loaded key={data.version} view={data} as={as} />
  return (
    <Page title="改报备" tone={data?.ceremony === 'funeral' ? 'funeral' : 'wedding'}>
      {loading && <Loading />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
      {data !== undefined && (
        <Empty title="现在不能改">{`这件事现在是“${data.statusName}”，要改请打电话给理事会：${data.phone}`}</Empty>
      )}
    </Page>
  )
}

function Loaded({ view, as }: { view: RegistrationView; as: HandInAgain }) {
  // A refresh in the background must not throw away what is being typed.
  const [form] = useState(() => correctionOf(view, as))
  return <FormPage form={form} step={stepsOf(view.ceremony)[0] ?? 1} />
}
