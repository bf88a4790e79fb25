import type { CadreReportRow, CadreTab } from '../../../domain/ceremonies/cadre-api'
import { currentPersonId, useCached } from '../../cloud'
import { ceremonies } from '../../ceremonies/cloud'
import type { FreshList } from '../../ui/Rest'
import type { CeremonyFilter } from '../../ceremonies/queue/queue-tabs'
import { useLaterPages } from '../../cloud/use-later-pages'

/** One tab of the discipline office's list, 20 rows at a time. */
export function useCadreList(
  areaId: string,
  tab: CadreTab,
  filter: CeremonyFilter,
): FreshList<CadreReportRow> {
  const asked = { areaId, tab, ...(filter === 'all' ? {} : { ceremony: filter }) }
  const key = areaId === '' ? '' : `cadreReports:${currentPersonId()}:${areaId}:${tab}:${filter}`
  const first = useCached(key, () => ceremonies('cadreReportList', asked))
  const list = useLaterPages(first.data, (after) => ceremonies('cadreReportList', { ...asked, after }))
  const { loading, refresh } = first
  return { ...list, loading, refresh, problem: first.problem ?? list.problem }
}
