import type { PositionKind } from '../../../domain/content/position'
import type { PositionRow } from '../../../domain/content/positions-api'
import { content, currentPersonId, useCached, type Cached } from '../../cloud'

/** The ledger of an area, of one kind only where that is asked. */
export function usePositions(
  areaId: string,
  kind: PositionKind | undefined,
): Cached<{ rows: PositionRow[] }> {
  return useCached(areaId === '' ? '' : `positions:${currentPersonId()}:${areaId}:${kind ?? ''}`, () =>
    content('positionsOf', { areaId, ...(kind === undefined ? {} : { kind }) }),
  )
}
