import type { HonorsApi } from '../../../domain/honors/api'
import type { OutputOf } from '../../../domain/contract'
import { currentPersonId, useCached, type Cached } from '../../cloud'
import { useOutbox } from '../../cloud/outbox'
import { honors } from '../shared/cloud'
import { isScoreInput, type WaitingSheet } from './sheet'

export type ToScore = OutputOf<HonorsApi['toScore']>

/** The scorer's list of a selection: once opened it is on the phone, and goes along to where there is no network. */
export function useToScore(selectionId: string): Cached<ToScore> {
  return useCached(`toScore:${currentPersonId()}:${selectionId}`, () =>
    honors('toScore', { id: selectionId }),
  )
}

/** Sheets that wait on this phone. */
export function useWaitingSheets(): WaitingSheet[] {
  return useOutbox().flatMap(({ action, input, refusal }) =>
    action === 'scoreNomination' && isScoreInput(input) ? [{ input, refusal }] : [],
  )
}
