import { _, db } from '../lib/cloud'

/** How many nominations of a selection one village has in one place of its course. */
export interface Standing {
  villageId: string
  villageName: string
  bucket: string
  count: number
}

// Every village of a county, in each place a nomination can be.
const MOST_GROUPS = 2000

/** How the nominations of a selection stand, village by village: one question, grouped by the database. */
export async function standingsOf(selectionId: string): Promise<Standing[]> {
  const $ = _.aggregate
  const answer = await db
    .collection('nominations')
    .aggregate()
    .match({ selectionId })
    .group({
      _id: { villageId: '$villageId', bucket: '$bucket' },
      villageName: $.first('$villageName'),
      count: $.sum(1),
    })
    .limit(MOST_GROUPS)
    .end()
  const list: unknown[] = typeof answer === 'object' ? answer.list : []
  return list.filter(isGroup).map(({ _id, villageName, count }) => ({ ..._id, villageName, count }))
}

interface Group {
  _id: { villageId: string; bucket: string }
  villageName: string
  count: number
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && '_id' in value && 'count' in value
}
