import { maskName } from '../../domain/masking'
import { shareActions } from '../../domain/gatherings/share-record'
import type { ShareView } from '../../domain/gatherings/shares-api'
import { linksTo } from '../lib/files'
import type { StoredShare } from '../lib/stored'

export interface ShareViewer {
  personId: string
  isStaff: boolean
}

/** Shares as this person may see them: names masked for all but the staff and oneself. */
export async function shareViews(shares: readonly StoredShare[], viewer: ShareViewer): Promise<ShareView[]> {
  const links = await linksTo(shares.flatMap(({ file }) => (file === '' ? [] : [file])))
  return shares.map((share) => {
    const isMine = viewer.personId !== '' && share.createdBy === viewer.personId
    const { _id, version, state, words, audience, file, byName, order } = share
    const name = isMine || viewer.isStaff ? byName : maskName(byName)
    return {
      ...{ id: _id, version, kind: state.kind, status: state.status, words, audience },
      url: links[file] ?? '',
      who: name === '' ? '一位乡亲' : name,
      at: order.split('~')[0] ?? '',
      reason: state.reason,
      isMine,
      actions: shareActions(state.status, { isAuthor: isMine, isStaff: viewer.isStaff }),
    }
  })
}
