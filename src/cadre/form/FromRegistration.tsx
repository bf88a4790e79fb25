import { useState } from 'react'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { draftFromRegistration, kindFor } from '../../../domain/ceremonies/cadre-prefill'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useRegistration } from '../../ceremonies/record/use-registration'
import { ReportPage } from './ReportPage'
import { newReport } from './forms'

/** A report on what one has registered already: nothing said there is asked again. */
export function FromRegistration({ id }: { id: string }) {
  const { data: view, loading, problem, refresh } = useRegistration(id)
  if (view !== undefined) return <Begun view={view} />
  return (
    <Page title="干部党员报告">
      {loading && <Loading />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
    </Page>
  )
}

function Begun({ view }: { view: RegistrationView }) {
  const [form] = useState(() =>
    newReport(kindFor(view.facts, new Date().toISOString()), draftFromRegistration(view.id, view)),
  )
  return <ReportPage form={form} step={form.step()} />
}
