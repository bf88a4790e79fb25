import { useRouter } from '@tarojs/taro'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { ReportActions, hasActions } from './ReportActions'
import { ReportBody } from './ReportBody'
import { useReport } from './use-report'

/** One report, for whoever wrote it and for the discipline office; nobody else is shown anything. */
export default function CadreReportPage() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useReport(id)
  // What the phone kept must not stand where the cloud now refuses.
  const isOffline = problem?.code === 'offline'
  const shown = problem === undefined || isOffline ? view : undefined
  return (
    <Page
      title="干部党员报告"
      tone={shown?.ceremony === 'funeral' ? 'funeral' : 'wedding'}
      foot={
        shown !== undefined && hasActions(shown) ? (
          <ReportActions view={shown} onDone={() => void refresh()} />
        ) : undefined
      }
    >
      {loading && <Loading />}
      {problem !== undefined && shown === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {isOffline && shown !== undefined && <OfflineNote />}
      {shown !== undefined && <ReportBody view={shown} />}
    </Page>
  )
}
