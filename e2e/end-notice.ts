import { EJSON } from 'bson'
import { addDays, dayOf } from '../domain/calendar'
import type { RunningCloud } from '../localcloud'

/** Lets a notice have ended yesterday, as if its days had passed. */
export function endNotice(cloud: RunningCloud, id: string): void {
  const until = addDays(dayOf(Date.now()), -1)
  const place = historyOf(cloud, id).findIndex(({ action }) => action === 'putOnNotice')
  modify(cloud, 'nominations', id, {
    [`history.${place}.data.until`]: until,
    'state.notice.until': until,
    noticeUntil: `${until}~${id}`,
  })
}

function historyOf(cloud: RunningCloud, id: string): { action: string }[] {
  const all: unknown[] = cloud.database.page('nominations', { skip: 0, limit: 10_000 })
  const found = all.find(isRecord(id))
  if (found === undefined) throw new Error(`no nomination ${id}`)
  return found.history
}

const isRecord =
  (id: string) =>
  (value: unknown): value is { history: { action: string }[] } =>
    typeof value === 'object' && value !== null && '_id' in value && value._id === id && 'history' in value

/** Sets fields of a document in the database itself, where a test cannot wait for what would set them. */
export function modify(cloud: RunningCloud, collectionName: string, _id: string, fields: object): void {
  const ejson = (value: object) => EJSON.stringify(value, { relaxed: false })
  cloud.database.handle('database.modifyDocument', {
    collectionName,
    query: ejson({ _id }),
    data: ejson({ $set: fields }),
    multi: false,
    merge: true,
    upsert: false,
  })
}
