import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { currentPersonId, useCached, type Cached } from '../../cloud'
import { ceremonies } from '../../ceremonies/cloud'

/** One report as its writer or the office sees it, from the phone first. */
export function useReport(id: string): Cached<CadreReportView> {
  return useCached(id === '' ? '' : `cadreReport:${currentPersonId()}:${id}`, () =>
    ceremonies('readCadreReport', { id }),
  )
}
