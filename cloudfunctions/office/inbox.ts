import { officeApi } from '../../domain/office/api'
import { _ } from '../lib/cloud'
import { implement } from '../lib/implement'
import { find, update } from '../lib/store'
import type { StoredNotice } from '../lib/stored'

const PAGE = 20

export const inbox = implement(officeApi.inbox, async ({ before }, call) => {
  const where = { to: call.person.id, ...(before === undefined ? {} : { _id: _.lt(before) }) }
  const found = await find<StoredNotice>('notices', where, { orderBy: [['_id', 'desc']], limit: PAGE + 1 })
  return {
    notices: found
      .slice(0, PAGE)
      .map(({ _id, title, text, page, at, read }) => ({ id: _id, title, text, page, at, read })),
    more: found.length > PAGE,
  }
})

export const markRead = implement(officeApi.markRead, async ({ ids }, call) => ({
  read: await update('notices', { _id: _.in(ids), to: call.person.id, read: false }, { read: true }),
}))
