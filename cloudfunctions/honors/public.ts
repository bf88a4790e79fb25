import { COLUMN_OF_LEVEL, type Area } from '../../domain/areas'
import { yearOf } from '../../domain/calendar'
import { OFFICES, correctedParts, publicName, publicText } from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import type { HonourCard, NoticeCard } from '../../domain/honors/public-api'
import { Refusal } from '../../domain/errors'
import { _ } from '../lib/cloud'
import { personalOf } from '../lib/history'
import { implementOpen } from '../lib/implement'
import { knownArea } from '../lib/known-areas'
import { find, findById } from '../lib/store'
import type { StoredArticle } from '../lib/stored'
import type { StoredNomination } from '../lib/stored-honors'
import { addressesOf, coversOf } from './photos'

const PAGE = 20
/** What is read of a nomination for a public list; who nominated is read only to blot it out. */
const CARD_FIELDS = [
  'selectionId',
  'selectionTitle',
  'villageName',
  'people',
  'text',
  'state',
  'noticeUntil',
  'rollOrder',
]
const LAST = '~~'

export const noticeList = implementOpen(honorsApi.noticeList, async (input, { today }) => {
  const { areaId, selectionId, after } = input
  const area = await areaOf(areaId)
  const found = await find<StoredNomination>(
    'nominations',
    {
      [COLUMN_OF_LEVEL[area.level]]: area.id,
      noticeUntil: _.gt(after ?? today),
      ...(selectionId === undefined ? {} : { selectionId }),
    },
    { orderBy: [['noticeUntil', 'asc']], limit: PAGE + 1, fields: CARD_FIELDS },
  )
  const page = found.slice(0, PAGE)
  const covers = await coversOf(page.map(({ text }) => text))
  return {
    rows: page.map((one) => noticeCard(one, covers)),
    more: found.length > PAGE,
    after: page.at(-1)?.noticeUntil ?? '',
  }
})

export const showNotice = implementOpen(honorsApi.showNotice, async ({ id }, { today }) => {
  const nomination = await findById<StoredNomination>('nominations', id)
  const notice = nomination?.state.notice
  const isOn = nomination?.state.status === 'onNotice' && notice && today <= notice.until
  if (nomination === undefined || !isOn) throw new Refusal('notFound', '公示已经结束了，或者编号不对。')
  const { text, people, state } = nomination
  const [area, photoUrls, covers] = await Promise.all([
    knownArea(nomination.townId || nomination.villageId),
    addressesOf(text.photos),
    coversOf([text]),
  ])
  return {
    ...noticeCard(nomination, covers),
    deeds: publicText(text.deeds, people),
    motto: publicText(text.motto, people),
    photoUrls,
    villageOpinion: publicText(state.visit?.opinion ?? '', people),
    corrected: correctedIn(nomination),
    phone: area?.phone ?? '',
  }
})

export const honourRoll = implementOpen(honorsApi.honourRoll, async ({ areaId, year, after }) => {
  const area = await areaOf(areaId)
  const first = year === undefined ? '' : `${year}~`
  const last = after ?? (year === undefined ? LAST : `${year}${LAST}`)
  const found = await find<StoredNomination>(
    'nominations',
    { [COLUMN_OF_LEVEL[area.level]]: area.id, rollOrder: _.gt(first).and(_.lt(last)) },
    { orderBy: [['rollOrder', 'desc']], limit: PAGE + 1, fields: CARD_FIELDS },
  )
  const page = found.slice(0, PAGE)
  const covers = await coversOf(page.map(({ text }) => text))
  return {
    rows: page.map((one) => honourCard(one, covers)),
    more: found.length > PAGE,
    after: page.at(-1)?.rollOrder ?? '',
  }
})

export const showHonour = implementOpen(honorsApi.showHonour, async ({ id }) => {
  const nomination = await findById<StoredNomination>('nominations', id)
  const named = nomination?.state.named
  if (nomination === undefined || nomination.state.status !== 'named' || !named)
    throw new Refusal('notFound', '光荣榜上没有这一条，可能已经撤下了。')
  const { text, people, state, office } = nomination
  const [area, photoUrls, covers, storyId] = await Promise.all([
    knownArea(nomination.townId),
    addressesOf(text.photos),
    coversOf([text]),
    publishedStory(state.storyId),
  ])
  return {
    ...honourCard(nomination, covers),
    deeds: publicText(text.deeds, people),
    motto: publicText(text.motto, people),
    photoUrls,
    day: named.day,
    documentNumber: named.documentNumber,
    townName: area?.name ?? '',
    officeName: OFFICES[office],
    storyId,
  }
})

/** The article told of somebody, once it can be read; empty while it is written or reviewed, and after it was withdrawn. */
async function publishedStory(id: string): Promise<string> {
  if (id === '') return ''
  const article = await findById<StoredArticle>('articles', id)
  return article?.status === 'published' ? id : ''
}

/** What the last correction on this notice changed; the words it was changed from are nobody's to read any more. */
function correctedIn(nomination: StoredNomination): string[] {
  const texts = nomination.history.flatMap((entry) => {
    const text = personalOf(nomination, entry)?.text
    return text === undefined ? [] : [{ action: entry.action, text }]
  })
  const [before, last] = texts.slice(-2)
  return last?.action === 'settle' && before !== undefined ? correctedParts(before.text, last.text) : []
}

function noticeCard(nomination: StoredNomination, covers: Record<string, string>): NoticeCard {
  const { state, selectionId } = nomination
  return {
    ...cardOf(nomination, covers),
    selectionId,
    from: state.notice?.from ?? '',
    until: state.notice?.until ?? '',
    extended: state.notice?.extended ?? false,
  }
}

function honourCard(nomination: StoredNomination, covers: Record<string, string>): HonourCard {
  return { ...cardOf(nomination, covers), year: yearOf(nomination.state.named?.day ?? '') }
}

/** What is public of anyone, on notice or on the roll: no number, no nominator, no child's name. */
function cardOf(
  { _id, selectionTitle, people, villageName, state, text }: StoredNomination,
  covers: Record<string, string>,
) {
  return {
    id: _id,
    selectionTitle,
    name: publicName(people),
    villageName,
    sort: state.sort,
    summary: publicText(text.summary, people),
    cover: covers[text.photos[0] ?? ''] ?? '',
  }
}

async function areaOf(id: string): Promise<Area> {
  const area = await knownArea(id)
  if (area === undefined) throw new Refusal('notFound')
  return area
}
