import { RecordPane } from '../../ui/RecordPane'
import { ReportActions, hasActions } from '../report/ReportActions'
import { ReportBody } from '../report/ReportBody'
import { useReport } from '../report/use-report'

/** The chosen report in the pane, what may be done at its foot. */
export function ReportPane({ id, onDone }: { id: string; onDone(): void }) {
  const record = useReport(id)
  const view = record.data
  const settle = () => {
    void record.refresh()
    onDone()
  }
  return (
    <RecordPane
      record={record}
      tone={view?.ceremony === 'funeral' ? 'funeral' : undefined}
      decisions={view && hasActions(view) && <ReportActions view={view} onDone={settle} />}
    >
      {view && <ReportBody view={view} />}
    </RecordPane>
  )
}
