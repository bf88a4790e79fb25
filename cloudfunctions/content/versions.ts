import { contentApi } from '../../domain/content/api'
import { versionsOf } from '../../domain/content/versions'
import { personalOf } from '../lib/history'
import { implementOnRecord } from '../lib/implement'

// Of a text long in the making the newest are what one compares.
const MOST = 50

export const readVersions = implementOnRecord(contentApi.readVersions, async (_input, { record }) => {
  const names = new Map(record.history.map((entry) => [entry.id, personalOf(record, entry)?.byName ?? '']))
  const versions = versionsOf(record.history, ({ id }) => names.get(id) ?? '')
  return { versions: versions.slice(0, MOST), more: versions.length > MOST }
})
