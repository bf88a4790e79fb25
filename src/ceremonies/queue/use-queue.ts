import { useEffect } from 'react'
import type { QueueTab, RegistrationRow, RegistrationView } from '../../../domain/ceremonies/api'
import { currentPersonId, kept, keepAhead, useCached } from '../../cloud'
import { ceremonies } from '../cloud'
import { useLaterPages } from '../../cloud/use-later-pages'
import { registrationKey } from '../record/use-registration'
import type { FreshList } from '../../ui/Rest'
import type { CeremonyFilter } from './queue-tabs'

export type Queue = FreshList<RegistrationRow>

/** One tab of an area's list, 20 rows at a time; what one goes to see is on the phone before one leaves. */
export function useQueue(areaId: string, tab: QueueTab, filter: CeremonyFilter): Queue {
  const only = filter === 'all' ? {} : { ceremony: filter }
  const key = areaId === '' ? '' : `queue:${currentPersonId()}:${areaId}:${tab}:${filter}`
  const first = useCached(key, () => ceremonies('registrationQueue', { areaId, tab, ...only }))
  const list = useLaterPages(first.data, (after) =>
    ceremonies('registrationQueue', { areaId, tab, ...only, after }),
  )
  useKeptAhead(tab === 'day' ? first.data?.rows : undefined)
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}

/** Keeps the records of these rows on the phone, one after the other, as far as they are not there yet as they are now. */
function useKeptAhead(rows: readonly RegistrationRow[] | undefined) {
  useEffect(() => {
    if (rows === undefined) return
    let isLeft = false
    const keepAll = async () => {
      for (const { id, updatedAt } of rows) {
        const known = kept<RegistrationView>(registrationKey(id))
        if (isLeft) return
        if (known?.updatedAt !== updatedAt) {
          await keepAhead(registrationKey(id), () => ceremonies('readRegistration', { id }, { tries: 1 }))
        }
      }
    }
    void keepAll()
    return () => {
      isLeft = true
    }
  }, [rows])
}
