import type { GatheringsApi } from '../../domain/gatherings/api'
import { clientOf } from '../cloud'

/** The gatherings' typed client. */
export const gatherings = clientOf<GatheringsApi>('gatherings')

/** Where the pages are in a browser, for codes that lead there; inside WeChat codes are WeChat's own. */
export function pagesAddress(): string {
  if (process.env.TARO_ENV !== 'h5') return 'https://localhost'
  return `${window.location.origin}${window.location.pathname.replace(/\/$/, '')}`
}
