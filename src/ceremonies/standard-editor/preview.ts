import * as v from 'valibot'
import {
  IndexTable,
  Measure,
  OutcomeRule,
  type Standard,
  type StandardDraft,
} from '../../../domain/ceremonies'

/** What of a draft can be read already, as a standard to look at and try; it is never stored. */
export function previewOf(draft: StandardDraft, id: string, areaId: string): Standard {
  return {
    id,
    areaId,
    title: draft.title?.trim() || '标题写在这里',
    issuer: draft.issuer?.trim() || '发布单位写在这里',
    effectiveDay: draft.effectiveDay ?? '',
    lastConfirmedDay: '',
    ...(draft.endDay ? { endDay: draft.endDay } : {}),
    clauses: (draft.clauses ?? []).flatMap(({ number, text, part }) =>
      number && text ? [{ number: number.trim(), text, ...(part === undefined ? {} : { part }) }] : [],
    ),
    measures: readable(Measure, draft.measures),
    indexes: readable(IndexTable, draft.indexes),
    outcomes: readable(OutcomeRule, draft.outcomes),
  }
}

function readable<Schema extends v.GenericSchema>(
  schema: Schema,
  items: readonly unknown[] | undefined,
): v.InferOutput<Schema>[] {
  return (items ?? []).flatMap((item) => {
    // An emptied field is undefined; the cloud never sees it, so neither does the check.
    const parsed = v.safeParse(schema, JSON.parse(JSON.stringify(item)))
    return parsed.success ? [parsed.output] : []
  })
}
