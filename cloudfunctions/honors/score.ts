import { sheetFaults, totalOf } from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import type { ScoreRow } from '../../domain/honors/nomination-views'
import { pathOf } from '../../domain/areas'
import { Refusal } from '../../domain/errors'
import { rolesOver, type Person, type Role } from '../../domain/people'
import { _, db } from '../lib/cloud'
import { implement, implementOnRecord } from '../lib/implement'
import { logReadOfMany } from '../lib/reads'
import { checkText } from '../lib/safety'
import { add, find, findById, findByIds, update } from '../lib/store'
import type { StoredNomination, StoredScore, StoredSelection } from '../lib/stored-honors'
import { coversOf } from './photos'
import { selectionOf } from './show-nomination'
import { standsAside } from './viewer'

const MOST_TO_SCORE = 200

/** Every sheet on a nomination, in the order they were begun. */
export async function sheetsOn(nominationId: string): Promise<StoredScore[]> {
  return find<StoredScore>('nominationScores', { nominationId }, { limit: 60 })
}

export const toScore = implementOnRecord(honorsApi.toScore, async (_input, call) => {
  const { record: selection, person } = call
  requireScorer(selection, call.roles)
  const nominations = await find<StoredNomination>(
    'nominations',
    { selectionId: selection._id, bucket: 'town' },
    { orderBy: [['place', 'asc']], limit: MOST_TO_SCORE },
  )
  const ids = nominations.map(({ _id }) => _id)
  const [own, done, covers] = await Promise.all([
    findByIds<StoredScore>(
      'nominationScores',
      ids.map((id) => sheetId(id, person.id)),
    ),
    doneOn(ids),
    coversOf(nominations.map(({ text }) => text)),
  ])
  await logReadOfMany(call, nominations)
  const { title, sheet, onSite } = selection.state.plan
  return {
    title,
    sheet,
    onSite,
    rows: nominations.map((nomination) => scoreRow(nomination, own, done, covers, person)),
  }
})

export const scoreNomination = implement(honorsApi.scoreNomination, async (input, call) => {
  const { id, command, points, note, filledAt } = input
  const nomination = await findById<StoredNomination>('nominations', id)
  if (nomination === undefined) throw new Refusal('notFound')
  const selection = await selectionOf(nomination.selectionId)
  requireScorer(selection, rolesOver(call.person.grants, pathOf(nomination)))
  if (standsAside(nomination, call.person))
    throw new Refusal('ownMatter', '是您自家、亲戚，或者您推荐的，请别人评分。')
  const kept = { total: totalOf(points), points, note, filledAt, lastCommand: command }
  const known = await findById<StoredScore>('nominationScores', sheetId(id, call.person.id))
  if (known?.lastCommand === command) return { id, total: known.total, at: known.filledAt }
  if (nomination.state.status !== 'recommended')
    throw new Refusal('notNow', '这一件的评分已经结束了，您的分没有记上。')
  const faults = sheetFaults(selection.state.plan.sheet, points)
  if (faults.length > 0) throw new Refusal('badInput', faults[0]?.message, faults)
  await checkText(call.openid, [note])
  await keepSheet(nomination, { by: call.person.id, byName: call.person.name, ...kept })
  return { id, total: kept.total, at: filledAt }
})

// Of two sheets of one scorer the one filled in later stands, in whichever order they arrive.
async function keepSheet(
  { _id: nominationId, selectionId }: StoredNomination,
  sheet: Omit<StoredScore, '_id' | 'nominationId' | 'selectionId'>,
): Promise<void> {
  const _id = sheetId(nominationId, sheet.by)
  if (await add('nominationScores', { _id, nominationId, selectionId, ...sheet })) return
  await update(
    'nominationScores',
    { _id, filledAt: _.lte(sheet.filledAt) },
    { ...sheet, points: _.set(sheet.points) },
  )
}

/** @throws Refusal `notAllowed` */
function requireScorer({ state }: StoredSelection, roles: readonly Role[]): void {
  const scorers: readonly Role[] = state.plan.scorers
  if (!roles.some((role) => scorers.includes(role))) throw new Refusal('notAllowed', '这项评选没有请您评分。')
}

/** A scorer's sheet of a nomination is one document, however often it is handed in. */
function sheetId(nominationId: string, scorer: string): string {
  return `${nominationId}-${scorer}`
}

/** How many have scored each of these nominations, counted by the database. */
async function doneOn(ids: readonly string[]): Promise<Map<string, number>> {
  const answer = await db
    .collection('nominationScores')
    .aggregate()
    .match({ nominationId: _.in([...ids]) })
    .group({ _id: '$nominationId', count: _.aggregate.sum(1) })
    .limit(MOST_TO_SCORE)
    .end()
  const list: unknown[] = typeof answer === 'object' ? answer.list : []
  return new Map(list.filter(isCount).map(({ _id, count }) => [_id, count]))
}

function isCount(value: unknown): value is { _id: string; count: number } {
  return typeof value === 'object' && value !== null && '_id' in value && 'count' in value
}

function scoreRow(
  nomination: StoredNomination,
  sheets: readonly StoredScore[],
  done: ReadonlyMap<string, number>,
  covers: Record<string, string>,
  person: Person,
): ScoreRow {
  const { _id, people, villageName, state, text } = nomination
  const own = sheets.find(({ nominationId }) => nominationId === _id)
  return {
    id: _id,
    name: people.name,
    villageName,
    sort: state.sort,
    text,
    cover: covers[text.photos[0] ?? ''] ?? '',
    opinion: state.visit?.opinion ?? '',
    standsAside: standsAside(nomination, person),
    own: own === undefined ? null : { points: own.points, note: own.note, at: own.filledAt },
    done: done.get(_id) ?? 0,
  }
}
