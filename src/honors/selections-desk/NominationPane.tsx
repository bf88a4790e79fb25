import type { SelectionView } from '../../../domain/honors/selections-api'
import { currentPersonId, useCached } from '../../cloud'
import { RecordPane } from '../../ui/RecordPane'
import { honors } from '../shared/cloud'
import { NominationActions } from './NominationActions'
import { NominationBody } from './NominationBody'
import { useAgain } from './use-again'

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
  const record = useCached(`nomination-kept:${currentPersonId()}:${id}`, () =>
    honors('readNomination', { id }),
  )
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
