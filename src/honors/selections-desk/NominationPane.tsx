import type { SelectionView } from '../../../domain/honors/selections-api'
import { RecordPane } from '../../ui/RecordPane'
import { NominationActions } from './NominationActions'
import { NominationBody } from './NominationBody'
import { useAgain } from './use-again'
import { useNomination } from './use-nomination'

interface NominationPaneProps {
  id: string
  selection: SelectionView
  /** Grows with each change made elsewhere on the desk. */
  turn: number
  onChanged(): void
  onObjection(id: string): void
}

/** One nomination beside the list: everything known of it, and what may be done. */
export function NominationPane({ id, selection, turn, onChanged, onObjection }: NominationPaneProps) {
  const record = useNomination(id)
  const { data, refresh } = record
  useAgain(turn, refresh)
  const changed = () => {
    void refresh()
    onChanged()
  }
  return (
    <RecordPane
      record={record}
      decisions={data && <NominationActions view={data} selection={selection} onChanged={changed} />}
    >
      {data && <NominationBody view={data} plan={selection.plan} onObjection={onObjection} />}
    </RecordPane>
  )
}
