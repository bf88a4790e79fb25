import type { Office, SelectionPlan } from '../../../../domain/honors'
import type { TemplateKey } from '../../../../domain/honors/templates'
import type { SelectionView } from '../../../../domain/honors/selections-api'
import { draftsOf } from '../../../cloud/drafts'

/** A plan half written on this computer, and the version in the cloud it began from; 0 when the cloud has none. */
export interface BegunPlan {
  areaId: string
  version: number
  plan: SelectionPlan
}

export const planDrafts = draftsOf<BegunPlan>('selection-plan', 1)

/** What writing a plan begins from. */
export type PlanStart =
  | { kind: 'new'; template: TemplateKey; held: readonly Office[] }
  | { kind: 'begun'; id: string }
  | { kind: 'edit'; view: SelectionView }
