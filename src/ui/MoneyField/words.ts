import { formatWan, type Fen } from '../../../domain/money'

const FEN_PER_YUAN = 100
const WORTH_SAYING_IN_WAN = 1_000_000

/** A sum as one would type it, in 元 without gaps; empty for none. Takes 分. */
export function typed(fen: Fen | undefined): string {
  return fen === undefined ? '' : String(fen / FEN_PER_YUAN)
}

/** What stands beside a typed sum: "元", or "元 · 6.8 万" from 1 万 on. Takes 分. */
export function aloud(fen: Fen | undefined): string {
  return fen !== undefined && fen >= WORTH_SAYING_IN_WAN ? `元 · ${formatWan(fen)}` : '元'
}

/** A bare number below a thousand as 万, "6.8" → "6.8万", since nobody means six yuan there; else empty. */
export function inWan(text: string): string {
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) > 0 ? `${text}万` : ''
}
