import { COLUMN_OF_LEVEL } from '../../domain/areas'
import { gatheringsApi } from '../../domain/gatherings/api'
import { _ } from '../lib/cloud'
import { implementInArea, implementOpen } from '../lib/implement'
import { personIdOf } from '../lib/person-id'
import { find, findById } from '../lib/store'
import type { StoredShare, StoredSignUp } from '../lib/stored'
import { shareViews } from './share-view'
import { signUpId } from './seat-log'

const PAGE = 20
const MOST_MINE = 20
const MOST_TO_REVIEW = 60

export const sharesOf = implementOpen(gatheringsApi.sharesOf, async ({ id, after }, { openid }) => {
  const personId = openid === '' ? '' : personIdOf(openid)
  const where = { gatheringId: id, status: 'shown', ...(after === undefined ? {} : { order: _.lt(after) }) }
  const [found, mine, signUp] = await Promise.all([
    find<StoredShare>('shares', where, { orderBy: [['order', 'desc']], limit: PAGE + 1 }),
    personId === '' || after !== undefined ? [] : ownOf(id, personId),
    personId === '' ? undefined : findById<StoredSignUp>('signUps', signUpId(id, personId)),
  ])
  const page = found.slice(0, PAGE)
  const branchId = signUp?.branchId ?? ''
  // A branch's own words are for those who said to be of it.
  const seen = page.filter(
    (share) =>
      share.createdBy !== personId &&
      (share.audience === 'all' || (branchId !== '' && share.branchId === branchId)),
  )
  const viewer = { personId, isStaff: false }
  return {
    rows: await shareViews(seen, viewer),
    mine: await shareViews(mine, viewer),
    more: found.length > PAGE,
    after: page.at(-1)?.order ?? '',
  }
})

export const sharesToReview = implementInArea(gatheringsApi.sharesToReview, async ({ areaId, tab }, call) => {
  const found = await find<StoredShare>(
    'shares',
    { [COLUMN_OF_LEVEL[call.area.level]]: areaId, status: tab },
    { orderBy: [['order', tab === 'waiting' ? 'asc' : 'desc']], limit: MOST_TO_REVIEW },
  )
  const views = await shareViews(found, { personId: call.person.id, isStaff: true })
  const rows = views.map((view, place) => ({
    ...view,
    gatheringId: found[place]?.gatheringId ?? '',
    gatheringTitle: found[place]?.gatheringTitle ?? '',
  }))
  return { rows }
})

async function ownOf(gatheringId: string, personId: string): Promise<StoredShare[]> {
  return find<StoredShare>(
    'shares',
    { gatheringId, createdBy: personId },
    { orderBy: [['order', 'desc']], limit: MOST_MINE },
  )
}
