import type { QueueTab, RegistrationRow } from '../../../domain/ceremonies/api'
import { currentPersonId, useCached } from '../../cloud'
import { ceremonies } from '../cloud'
import { useLaterPages, type OpenedList } from '../record/use-later-pages'

export interface Queue extends OpenedList<RegistrationRow> {
  loading: boolean
  refresh(): Promise<void>
}

/** One tab of an area's list, 20 rows at a time. */
export function useQueue(areaId: string, tab: QueueTab): Queue {
  const key = areaId === '' ? '' : `queue:${currentPersonId()}:${areaId}:${tab}`
  const first = useCached(key, () => ceremonies('registrationQueue', { areaId, tab }))
  const list = useLaterPages(first.data, (after) => ceremonies('registrationQueue', { areaId, tab, after }))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}
