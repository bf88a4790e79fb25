import type { LedgerView } from './ledger-view'

/** WeChat's window is never as wide as a desk; its packages do not carry one. */
export const LedgerDesk: (view: LedgerView) => JSX.Element | null = () => null
