import * as v from 'valibot'
import type { Day } from '../calendar'
import { actionsOf, answers } from '../contract'
import { areaId, line, ulid } from '../fields'
import { ObjectionText } from './objection'
import type { SelectionCard, SelectionPage } from './selections-api'

/** One on public notice, as anyone reads it. */
export interface NoticeCard {
  id: string
  selectionId: string
  selectionTitle: string
  /** A child's is masked. */
  name: string
  villageName: string
  sort: string
  summary: string
  /** Address of the first photograph; empty without one. */
  cover: string
  from: Day
  until: Day
  extended: boolean
}

/** All that is public of one on notice. */
export interface NoticePage extends NoticeCard {
  deeds: string
  motto: string
  photoUrls: string[]
  villageOpinion: string
  /** What a correction changed while it stood on notice, by name; empty without one. */
  corrected: string[]
  /** Whom to ring. */
  phone: string
}

/** One on the honour roll. */
export interface HonourCard {
  id: string
  selectionTitle: string
  name: string
  villageName: string
  sort: string
  cover: string
  year: number
  summary: string
}

export interface HonourPage extends HonourCard {
  deeds: string
  motto: string
  photoUrls: string[]
  /** The day and number of the document that names them, and who gives the title. */
  day: Day
  documentNumber: string
  townName: string
  officeName: string
  /** The article told of them; empty without one. */
  storyId: string
}

const declare = actionsOf('honors')
const page = { areaId, after: v.optional(line('翻页的位置', 80)) }

export const publicApi = {
  /** What is going on in a place and above it: selections, and how many stand on notice. */
  openSelections: declare('openSelections', {
    input: v.strictObject({ areaId }),
    access: { who: 'anyone' },
    output: answers<{ selections: SelectionCard[]; onNotice: number }>(),
  }),
  showSelection: declare('showSelection', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'anyone' },
    output: answers<SelectionPage>(),
  }),
  /** Everyone on notice in a place today; a notice ends by itself. */
  noticeList: declare('noticeList', {
    input: v.strictObject({ ...page, selectionId: v.optional(ulid) }),
    access: { who: 'anyone' },
    output: answers<{ rows: NoticeCard[]; more: boolean; after: string }>(),
  }),
  showNotice: declare('showNotice', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'anyone' },
    output: answers<NoticePage>(),
  }),
  /** Says what is wrong about one on notice; only the office reads it, and only the office knows who said it. */
  raiseObjection: declare('raiseObjection', {
    input: v.strictObject({ id: ulid, command: ulid, nominationId: ulid, text: ObjectionText }),
    access: { who: 'person' },
    output: answers<{ id: string; until: Day }>(),
  }),
  /** The honour roll of a place, the newest first, of one year or all. */
  honourRoll: declare('honourRoll', {
    input: v.strictObject({
      ...page,
      year: v.optional(
        v.pipe(
          v.number('年份要填数字'),
          v.integer('年份不对'),
          v.minValue(2000, '年份不对'),
          v.maxValue(2100, '年份不对'),
        ),
      ),
    }),
    access: { who: 'anyone' },
    output: answers<{ rows: HonourCard[]; more: boolean; after: string }>(),
  }),
  showHonour: declare('showHonour', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'anyone' },
    output: answers<HonourPage>(),
  }),
}
