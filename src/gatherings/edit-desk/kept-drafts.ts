import { draftsOf } from '../../cloud/drafts'
import type { GatheringForm } from './begin'

/** Begun on this computer and not handed in yet. */
export const gatheringDrafts = draftsOf<GatheringForm>('gathering', 1)
