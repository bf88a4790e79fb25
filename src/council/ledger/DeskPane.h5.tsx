import { Button } from '../../ui/Button'
import { DeskRecord } from '../../ceremonies/queue/DeskRecord'

/** The record of a line beside the ledger, as the council's list shows it. */
export function DeskPane({ id, onClose, onSettled }: { id: string; onClose(): void; onSettled(): void }) {
  return (
    <div className="ledger-pane">
      <div className="ledger-pane-head">
        <Button kind="quiet" icon="close" narrow onClick={onClose}>
          关上
        </Button>
      </div>
      <DeskRecord key={id} id={id} onSettled={onSettled} />
    </div>
  )
}
