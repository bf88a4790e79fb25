import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, ulid, version } from '../fields'
import { sources, type Source } from './sources'

/** A county's list of sources, as those who write and review read it. */
export interface SourcesView {
  /** The county whose list it is; who changes it names this area. */
  countyId: string
  /** 0 while the county has no list yet. */
  version: number
  sources: Source[]
  /** When it last changed, an ISO instant, and who changed it; null while there is no list. */
  changed: { at: string; who: string } | null
  /** Whether the one who asks may change it. */
  mayChange: boolean
}

const declare = actionsOf('content')

export const sourcesApi = {
  /** The county's sources for current affairs. */
  readSources: declare('readSources', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: ['editor', 'reviewer1', 'reviewer2', 'reviewer3', 'admin'] },
    output: answers<SourcesView>(),
  }),
  /** The whole list anew, by one who has seen the version it takes the place of; with `version` 0 it is the first. */
  saveSources: declare('saveSources', {
    input: v.strictObject({
      areaId,
      command: ulid,
      version: v.union([v.literal(0), version], '版本不对，请刷新后再办'),
      sources,
    }),
    access: { who: 'roles', roles: ['admin'] },
    output: answers<SourcesView>(),
  }),
}
