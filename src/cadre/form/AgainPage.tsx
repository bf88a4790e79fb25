import { useState } from 'react'
import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useReport } from '../report/use-report'
import { ReportPage } from './ReportPage'
import type { Again } from './cadre-form'
import { reportAgain } from './forms'

interface AgainPageProps {
  id: string
  as: Again['as']
}

/** Mends a report handed in, or tells afterwards what was told before: the form with its answers. */
export function AgainPage({ id, as }: AgainPageProps) {
  const { data: view, loading, problem, refresh } = useReport(id)
  if (view?.actions.includes(as) === true) return <Loaded key={view.version} view={view} as={as} />
  return (
    <Page title="干部党员报告" tone={view?.ceremony === 'funeral' ? 'funeral' : 'wedding'}>
      {loading && <Loading />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
      {view !== undefined && <Empty title="现在不用填了">{`这份报告现在是“${view.statusName}”。`}</Empty>}
    </Page>
  )
}

function Loaded({ view, as }: { view: CadreReportView; as: Again['as'] }) {
  // A refresh in the background must not throw away what is being typed.
  const [form] = useState(() => reportAgain(view, as))
  return <ReportPage form={form} step={form.step()} />
}
