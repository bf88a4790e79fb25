import type { StandardDraft } from '../../../domain/ceremonies'

/** What every part of the editor gets: the draft, and a way to change some of it. */
export interface PartProps {
  draft: StandardDraft
  change(part: Partial<StandardDraft>): void
}

type Items<Key extends keyof StandardDraft> = NonNullable<StandardDraft[Key]>

export type ClauseDraft = Items<'clauses'>[number]
export type IndexDraft = Items<'indexes'>[number]
export type OutcomeDraft = Items<'outcomes'>[number]
export type SettingsDraft = Items<'settings'>
