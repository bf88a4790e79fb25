import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, slug, ulid, version } from '../fields'
import { ORGANISERS } from './kinds'
import { ShareDraft } from './share'
import type { Audience, ShareAction, ShareKind, ShareStatus } from './share-record'
import { SpeakerFacts } from './speaker'
import type { SpeakerKind } from './speaker-kinds'
import type { SpeakerAction, SpeakerState } from './speaker-record'
import type { When } from './when'

/** A reflection or photograph as it is shown. */
export interface ShareView {
  id: string
  version: number
  kind: ShareKind
  status: ShareStatus
  words: string
  audience: Audience
  /** An address of the photograph; empty for words. */
  url: string
  /** Masked for all but the staff and oneself. */
  who: string
  at: string
  reason: string
  isMine: boolean
  actions: ShareAction[]
}

/** One line of the review list: the share, and of which gathering it is. */
export interface ShareRow extends ShareView {
  gatheringId: string
  gatheringTitle: string
}

export interface SpeakerRow {
  id: string
  version: number
  name: string
  kind: SpeakerKind
  topics: string[]
  status: SpeakerState['status']
}

export interface SpeakerView extends SpeakerRow {
  facts: SpeakerFacts
  /** What they gave and will give, the latest first. */
  given: { id: string; title: string; when: When; came: number | null }[]
  actions: SpeakerAction[]
  history: { title: string; at: string; who: string; note: string }[]
}

/** How many gatherings a speaker's page goes back. */
export const MOST_GIVEN = 50

const declare = actionsOf('gatherings')
const stamped = { id: slug, command: ulid, version }
const onShare = { who: 'record', record: 'shares', roles: ORGANISERS, party: true } as const
const onSpeaker = { who: 'record', record: 'speakers', roles: ORGANISERS, party: false } as const
const speaker = answers<SpeakerView>()

/** What people share of a gathering, and who speaks at them. */
export const sharesApi = {
  /** Hands in a reflection or a photograph; others see it once somebody of the staff has looked. */
  handShare: declare('handShare', {
    input: v.strictObject({ id: ulid, command: ulid, gatheringId: slug, draft: ShareDraft }),
    access: { who: 'person' },
    output: answers<ShareView>(),
  }),
  mendShare: declare('mendShare', {
    input: v.strictObject({ ...stamped, draft: ShareDraft }),
    access: { ...onShare, roles: [] },
    output: answers<ShareView>(),
  }),
  withdrawShare: declare('withdrawShare', {
    input: v.strictObject(stamped),
    access: { ...onShare, roles: [] },
    output: answers<ShareView>(),
  }),
  /** A person of the staff has looked: everybody may see it, or it goes back with a word. */
  reviewShare: declare('reviewShare', {
    input: v.strictObject({
      ...stamped,
      verdict: v.variant(
        'kind',
        [
          v.strictObject({ kind: v.literal('show') }),
          v.strictObject({
            kind: v.picklist(['return', 'takeDown'], '请选择怎么办'),
            reason: line('原因', 100, 2),
          }),
        ],
        '请选择能不能给大家看',
      ),
    }),
    access: { ...onShare, party: false },
    output: answers<ShareView>(),
  }),
  /** What of a gathering may be seen by the one who asks, and one's own, the latest first. */
  sharesOf: declare('sharesOf', {
    input: v.strictObject({ id: slug, after: v.optional(line('翻页的位置', 120)) }),
    access: { who: 'anyone' },
    output: answers<{ rows: ShareView[]; mine: ShareView[]; more: boolean; after: string }>(),
  }),
  /** What waits for somebody of the staff to look, of an area and all under it, the oldest first; or what was shown. */
  sharesToReview: declare('sharesToReview', {
    input: v.strictObject({ areaId, tab: v.picklist(['waiting', 'shown'], '请选择看哪些') }),
    access: { who: 'roles', roles: ORGANISERS },
    output: answers<{ rows: ShareRow[] }>(),
  }),
  /** Puts somebody on a town's roster of speakers, or changes what is written there: with `version` 0 they are new. */
  addSpeaker: declare('addSpeaker', {
    input: v.strictObject({ id: slug, command: ulid, areaId, facts: SpeakerFacts }),
    access: { who: 'roles', roles: ORGANISERS },
    output: speaker,
  }),
  editSpeaker: declare('editSpeaker', {
    input: v.strictObject({ ...stamped, facts: SpeakerFacts }),
    access: onSpeaker,
    output: speaker,
  }),
  restSpeaker: declare('restSpeaker', { input: v.strictObject(stamped), access: onSpeaker, output: speaker }),
  returnSpeaker: declare('returnSpeaker', {
    input: v.strictObject(stamped),
    access: onSpeaker,
    output: speaker,
  }),
  readSpeaker: declare('readSpeaker', {
    input: v.strictObject({ id: slug }),
    access: onSpeaker,
    output: speaker,
  }),
  /** The roster of a town: names and topics, not numbers. */
  speakersOf: declare('speakersOf', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: ORGANISERS },
    output: answers<{ rows: SpeakerRow[] }>(),
  }),
}
