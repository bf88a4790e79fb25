import { dayOf, monthDayText } from '../../domain/calendar'
import { _ } from '../lib/cloud'
import { noticesTo } from '../lib/notices'
import { staffOver } from '../lib/staff'
import { add, find, update } from '../lib/store'
import type { StoredSelection } from '../lib/stored-honors'

const MOST = 20

/**
 * Tells the office that runs a selection that a public notice is over and naming can follow; once for each notice, since what it
 * tells is marked as told only after it is in the inboxes, whose ids come from the notice. Answers how many notices were told of.
 */
export async function tellNoticesOver(now: string): Promise<number> {
  const today = dayOf(now)
  const over = await find<StoredSelection>(
    'selections',
    { noticeDue: _.gt('').and(_.lt(today)) },
    { limit: MOST, orderBy: [['noticeDue', 'asc']] },
  )
  for (const selection of over) await tell(selection, now)
  return over.length
}

async function tell({ _id, title, noticeDue, state, areaId }: StoredSelection, now: string): Promise<void> {
  const office = await staffOver(state.place.path, [state.plan.office])
  const entry = { id: `${_id}-over-${noticeDue}`, by: 'clock', at: now }
  const notices = noticesTo(
    office.map(({ personId }) => personId),
    entry,
    {
      title: '公示期满了',
      text: `${title}的公示到 ${monthDayText(noticeDue)}为止，没有异议的可以命名了。`,
      page: `/honors/notice/index?areaId=${areaId}`,
    },
  )
  for (const notice of notices) await add('notices', notice)
  // A later notice put up meanwhile has its own day.
  await update('selections', { _id, noticeDue }, { noticeDue: '' })
}
