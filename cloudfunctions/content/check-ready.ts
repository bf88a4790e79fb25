import type { ArticleDraft } from '../../domain/content/article'
import { lacksOf, textsOf } from '../../domain/content/body'
import { sourceFault } from '../../domain/content/sources'
import { Refusal } from '../../domain/errors'
import type { RecordCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { StoredSources } from '../lib/stored'

/**
 * What must be right before others are asked to look at a text: nothing lacking, a source that may be reposted, no unsafe words.
 * @throws Refusal with the field and the mend
 */
export async function checkReady(draft: ArticleDraft, call: RecordCall<'articles'>): Promise<void> {
  const lacks = lacksOf(draft.body)
  if (lacks.length > 0) {
    const faults = lacks.map((message) => ({ path: 'draft.body', message }))
    throw new Refusal('badInput', lacks[0], faults)
  }
  if (draft.reposted && draft.currentAffairs) {
    const list = await findById<StoredSources>('sources', call.record.countyId)
    const fault = sourceFault(draft, list?.sources ?? [])
    if (fault !== undefined)
      throw new Refusal('badInput', fault.message, [{ path: `draft.${fault.field}`, message: fault.message }])
  }
  await checkText(call.openid, [draft.title, draft.summary, ...textsOf(draft.body)])
}
