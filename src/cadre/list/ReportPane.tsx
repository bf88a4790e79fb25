import { ReportActions, hasActions } from '../report/ReportActions'
import { ReportBody } from '../report/ReportBody'
import { useReport } from '../report/use-report'
import { DeskPane } from '../../ceremonies/queue/DeskPane'

/** The chosen report in the pane, what may be done at its foot. */
export function ReportPane({ id, onDone }: { id: string; onDone(): void }) {
  const record = useReport(id)
  const view = record.data
  const settle = () => {
    void record.refresh()
    onDone()
  }
  return (
    <DeskPane
      record={record}
      isFuneral={view?.ceremony === 'funeral'}
      decisions={view && hasActions(view) && <ReportActions view={view} onDone={settle} />}
    >
      {view && <ReportBody view={view} />}
    </DeskPane>
  )
}
