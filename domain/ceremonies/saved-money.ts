import type { Fen } from '../money'
import type { Tally } from './tally'

/** What feasts cost less than first reported: an estimate, never to be shown without its mark and its method. */
export interface SavedMoney {
  mark: '估算'
  /** In 分; below 0 when they cost more. */
  sum: Fen
  /** How it was worked out, in words. */
  method: string
}

/** Undefined when there is nothing to work it out from. */
export function savedMoney({ savedSum, savedKnown, count }: Tally): SavedMoney | undefined {
  if (savedKnown === 0) return undefined
  return {
    mark: '估算',
    sum: savedSum,
    method: `每件用第一次报的“桌数 × 每桌花费”，减去最后知道的（到场看到的为准，其次办完说的，再次改后报的），多花的抵掉；${count} 件里有 ${savedKnown} 件两头都有数，只算这些。`,
  }
}
