import { Refusal } from '../../domain/errors'
import { gatheringsApi } from '../../domain/gatherings/api'
import { ORGANISERS } from '../../domain/gatherings/kinds'
import type { ShareDraft } from '../../domain/gatherings/share'
import {
  SHARE_ACTIONS,
  SHARE_KINDS,
  shareActions,
  type ShareEntry,
} from '../../domain/gatherings/share-record'
import type { ShareView } from '../../domain/gatherings/shares-api'
import type { Role } from '../../domain/people'
import { readFile } from '../lib/files'
import { implement, implementOnRecord, type RecordCall } from '../lib/implement'
import { noticeOf } from '../lib/notices'
import { checkPicture, checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { SharePersonal, StoredGathering, StoredNotice, StoredShare, StoredSignUp } from '../lib/stored'
import { takeStep } from '../lib/take-step'
import { createRecord, owing } from '../lib/write'
import { pageOf, signUpId } from './seat-log'
import { newShare, personalOfDraft, withShareEntry } from './share-document'
import { shareViews } from './share-view'

const STAFF: readonly Role[] = ORGANISERS

export const handShare = implement(
  gatheringsApi.handShare,
  async ({ id, command, gatheringId, draft }, call) => {
    const gathering = await findById<StoredGathering>('gatherings', gatheringId)
    if (gathering === undefined || gathering.status !== 'open') throw new Refusal('notFound')
    if (call.now < gathering.beginsAt) throw new Refusal('notNow', '还没开始，办的时候或者办完了再写。')
    await checkDraft(gatheringId, draft, call.openid)
    const mine = await findById<StoredSignUp>('signUps', signUpId(gatheringId, call.person.id))
    const data = { kind: draft.kind, gatheringId }
    const entry = { id: command, by: call.person.id, at: call.now, action: 'hand' as const, data }
    const name = mine?.name || call.person.name
    const share = newShare(id, gathering, entry, personalOfDraft(draft, name), mine?.branchId ?? '')
    return shown(await createRecord('shares', share, { id: command, by: entry.by }), call.person.id, false)
  },
)

export const mendShare = implementOnRecord(
  gatheringsApi.mendShare,
  async ({ command, version, draft }, call) => {
    const { record } = call
    if (draft.kind !== record.state.kind)
      throw new Refusal('badInput', '心得和照片不能换着交，请另外写一份。')
    await checkDraft(record.gatheringId, draft, call.openid)
    const entry = { ...stamp(command, call), action: 'mend' as const, data: {} }
    return taken(version, call, entry, personalOfDraft(draft, record.byName))
  },
)

export const withdrawShare = implementOnRecord(
  gatheringsApi.withdrawShare,
  async ({ command, version }, call) =>
    taken(
      version,
      call,
      { ...stamp(command, call), action: 'withdraw', data: {} },
      { byName: call.record.byName },
    ),
)

export const reviewShare = implementOnRecord(
  gatheringsApi.reviewShare,
  async ({ command, version, verdict }, call) => {
    const personal = { byName: call.person.name }
    if (verdict.kind === 'show')
      return taken(version, call, { ...stamp(command, call), action: 'show', data: {} }, personal)
    const { kind, reason } = verdict
    await checkText(call.openid, [reason])
    return taken(version, call, { ...stamp(command, call), action: kind, data: { reason } }, personal)
  },
)

async function taken(
  version: number,
  call: RecordCall<'shares'>,
  entry: ShareEntry,
  personal: SharePersonal,
): Promise<ShareView> {
  const { record, person, roles } = call
  const isStaff = roles.some((role) => STAFF.includes(role))
  const isAuthor = record.createdBy === person.id
  const share = await takeStep({
    collection: 'shares',
    record,
    version,
    entry,
    offered: shareActions(record.status, { isAuthor, isStaff }),
    next: (current): StoredShare => ({
      ...withShareEntry(current, entry, personal),
      ...owing(wordsTo(current, entry), call.now),
    }),
    nameOf: (action) => SHARE_ACTIONS[action].name,
  })
  return shown(share, person.id, isStaff)
}

function wordsTo(share: StoredShare, entry: ShareEntry): StoredNotice[] {
  const kind = SHARE_KINDS[share.state.kind]
  const page = pageOf(share.gatheringId)
  if (entry.action === 'show') {
    const words = {
      title: `您的${kind}能看到了`,
      text: `${share.gatheringTitle}的${kind}，镇村看过了。`,
      page,
    }
    return [noticeOf(entry.id, share.createdBy, words, entry.at)]
  }
  if (entry.action !== 'return' && entry.action !== 'takeDown') return []
  const text = `${share.gatheringTitle}的${kind}：${entry.data.reason}。改好可以再交。`
  return [noticeOf(entry.id, share.createdBy, { title: `您的${kind}请改一改`, text, page }, entry.at)]
}

async function shown(share: StoredShare, personId: string, isStaff: boolean): Promise<ShareView> {
  const [view] = await shareViews([share], { personId, isStaff })
  if (view === undefined) throw new Refusal('notFound')
  return view
}

/** @throws Refusal `unsafeText` for words or a picture that will not do, `badInput` for a picture of another gathering or none */
async function checkDraft(gatheringId: string, draft: ShareDraft, openid: string): Promise<void> {
  await checkText(openid, [draft.words])
  if (draft.kind === 'reflection') return
  if (!draft.file.includes(`/gatherings/${gatheringId}/`)) throw lostPhoto()
  const picture = await readFile(draft.file).catch(() => undefined)
  if (picture === undefined) throw lostPhoto()
  await checkPicture(`data:image/jpeg;base64,${picture.toString('base64')}`)
}

function lostPhoto(): Refusal {
  const message = '照片没传好，请重新选'
  return new Refusal('badInput', `${message}。`, [{ path: 'draft.file', message }])
}

function stamp(command: string, call: RecordCall<'shares'>): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
