import { RecordPane } from '../../ui/RecordPane'
import { useRegistration } from '../record/use-registration'
import { Decisions } from '../review/Decisions'
import { RecordBody } from '../review/RecordBody'

/** The chosen record in the pane, its decisions at the foot. */
export function DeskRecord({ id, onSettled }: { id: string; onSettled(): void }) {
  const record = useRegistration(id)
  const view = record.data
  const settle = () => {
    void record.refresh()
    onSettled()
  }
  return (
    <RecordPane
      record={record}
      tone={view?.ceremony === 'funeral' ? 'funeral' : undefined}
      decisions={view && <Decisions view={view} onSettled={settle} />}
    >
      {view && <RecordBody view={view} onSettled={settle} />}
    </RecordPane>
  )
}
