import { COLUMN_OF_LEVEL, pathOf } from '../../domain/areas'
import { dayOf, monthDayText } from '../../domain/calendar'
import {
  extendedUntil,
  needsGuardian,
  OBJECTION_ACTIONS,
  OBJECTION_WORKFLOW,
  VERDICTS,
  type NominationEntry,
  type ObjectionEntry,
} from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import { Refusal } from '../../domain/errors'
import type { Person } from '../../domain/people'
import { _ } from '../lib/cloud'
import { implement, implementInArea, implementOnRecord, type RecordCall } from '../lib/implement'
import { noticesTo } from '../lib/notices'
import { logRead } from '../lib/reads'
import { checkPhotos, checkText } from '../lib/safety'
import { find, findById, findByIds } from '../lib/store'
import { takeStep } from '../lib/take-step'
import type { NominationPersonal, StoredNomination, StoredObjection } from '../lib/stored-honors'
import { changeTogether, hasTaken } from '../lib/write'
import { stamp } from './keep-selections'
import { withNominationEntry } from './nomination-document'
import { textsOf } from './nominate'
import { newObjection, withObjectionEntry } from './objection-document'
import { objectionRow, objectionView } from './objection-view'
import { selectionOf } from './show-nomination'
import { tellConcerned, tellStaff } from './told'
import { standsAside } from './viewer'

const PAGE = 50

export const raiseObjection = implement(honorsApi.raiseObjection, async (input, call) => {
  const { id, command, nominationId, text } = input
  const nomination = await findById<StoredNomination>('nominations', nominationId)
  if (nomination === undefined) throw new Refusal('notFound')
  const until = nomination.state.notice?.until ?? ''
  const known = await findById<StoredObjection>('objections', id)
  if (known !== undefined) {
    if (known.createdBy !== call.person.id || known.history[0]?.id !== command) throw new Refusal('idTaken')
    return { id, until }
  }
  if (nomination.state.status !== 'onNotice' || call.today > until)
    throw new Refusal('notNow', '公示已经结束了。有话要说，可以打电话给镇里。')
  await checkText(call.openid, [text.words, text.name])
  const entry: ObjectionEntry = {
    ...stamp(command, call),
    action: 'raise',
    data: { nominationId, path: pathOf(nomination) },
  }
  const objection = newObjection(id, entry, { byName: text.name, text })
  await changeTogether([
    { collection: 'objections', next: objection },
    { collection: 'nominations', next: await objected(nomination, objection, call.now) },
  ])
  return { id, until }
})

export const objectionsOf = implementInArea(honorsApi.objectionsOf, async ({ after }, call) => {
  const { area } = call
  const where = {
    [COLUMN_OF_LEVEL[area.level]]: area.id,
    ...(after === undefined ? {} : { place: _.gt(after) }),
  }
  const found = await find<StoredObjection>('objections', where, {
    orderBy: [['place', 'asc']],
    limit: PAGE + 1,
  })
  const page = found.slice(0, PAGE)
  const nominations = await findByIds<StoredNomination>('nominations', [
    ...new Set(page.map(({ nominationId }) => nominationId)),
  ])
  const rows = page.flatMap((objection) => {
    const nomination = nominations.find(({ _id }) => _id === objection.nominationId)
    // What is another office's selection is that office's to hear of.
    if (nomination === undefined || !call.roles.includes(nomination.office)) return []
    return [objectionRow(objection, nomination)]
  })
  return { rows, more: found.length > PAGE, after: page.at(-1)?.place ?? '' }
})

export const readObjection = implementOnRecord(honorsApi.readObjection, async (_input, call) => {
  const nomination = await nominationOf(call)
  await logRead(call, call.record)
  return objectionView(call.record, nomination, call.person)
})

export const checkObjection = implementOnRecord(honorsApi.checkObjection, async (input, call) => {
  const nomination = await nominationOf(call)
  requireNotOwn(nomination, call.person)
  await checkText(call.openid, [input.note])
  const entry: ObjectionEntry = { ...stamp(input.command, call), action: 'check', data: { note: input.note } }
  const objection = await takeStep<ObjectionEntry, StoredObjection, StoredObjection>({
    collection: 'objections',
    record: call.record,
    version: input.version,
    entry,
    offered: OBJECTION_WORKFLOW[call.record.status],
    next: (record) => withObjectionEntry(record, entry, { byName: call.person.name }),
    nameOf: (action) => OBJECTION_ACTIONS[action].name,
  })
  return objectionView(objection, nomination, call.person)
})

export const settleObjection = implementOnRecord(honorsApi.settleObjection, async (input, call) => {
  const { verdict, note, text } = input
  const { record, person } = call
  const nomination = await nominationOf(call)
  requireNotOwn(nomination, person)
  const stamped = stamp(input.command, call)
  if (hasTaken(record, stamped)) return objectionView(record, nomination, person)
  if (record.version !== input.version) throw new Refusal('conflict')
  if (record.status === 'settled') throw new Refusal('notNow')
  if (verdict === 'corrected' && text === undefined) {
    const message = '请写上改正以后的内容'
    throw new Refusal('badInput', `${message}。`, [{ path: 'text', message }])
  }
  await checkText(call.openid, [note, ...(text === undefined ? [] : textsOf(nomination.people, text))])
  const corrected = verdict === 'corrected' ? text : undefined
  if (corrected !== undefined) await requireSoundText(nomination, corrected)
  const entry: ObjectionEntry = { ...stamped, action: 'settle', data: { verdict, note } }
  // The one who raised it hears how it ended, and of nobody's name.
  const told = noticesTo([record.createdBy], entry, {
    title: '您说的异议有结果了',
    text: `${nomination.selectionTitle}：${VERDICTS[verdict]}。${note}`,
    page: '',
  })
  const next = withObjectionEntry(record, entry, { byName: person.name }, told)
  const settled = await settledNomination(nomination, record._id, entry, verdict, {
    byName: person.name,
    ...(corrected === undefined ? {} : { text: corrected }),
  })
  await changeTogether([
    { collection: 'objections', next },
    { collection: 'nominations', next: settled },
  ])
  return objectionView({ ...next, version: next.version + 1 }, settled, person)
})

/** The nomination with an objection against it, and its office told: neither words nor name stand there. */
async function objected(
  nomination: StoredNomination,
  objection: StoredObjection,
  at: string,
): Promise<StoredNomination> {
  const entry: NominationEntry = {
    id: `${objection._id}-o`,
    by: 'program',
    at,
    action: 'object',
    data: { objectionId: objection._id },
  }
  const words = { title: '公示有异议', text: `${nomination.selectionTitle}，请核实。` }
  const told = await tellStaff(nomination, [nomination.office], entry, words)
  return withNominationEntry(nomination, entry, { byName: '' }, told)
}

async function settledNomination(
  nomination: StoredNomination,
  objectionId: string,
  { id, at }: ObjectionEntry,
  verdict: keyof typeof VERDICTS,
  personal: NominationPersonal,
): Promise<StoredNomination> {
  const selection = await selectionOf(nomination.selectionId)
  const before = nomination.state.notice?.until ?? dayOf(at)
  const until =
    verdict === 'corrected' ? extendedUntil(before, dayOf(at), selection.state.plan.days.notice) : before
  const entry: NominationEntry = {
    id: `${id}-s`,
    by: 'program',
    at,
    action: 'settle',
    data: { objectionId, verdict, until },
  }
  const text = {
    kept: '核实过了，保留在公示里。',
    corrected: `核实过了，内容有改动，公示延长到 ${monthDayText(until)}。`,
    takenDown: '核实过了，从公示里撤下。',
  }[verdict]
  const words = {
    title: '公示有了结果',
    text: `${nomination.selectionTitle} · ${nomination.people.name}。${text}`,
  }
  const isOnNotice = nomination.state.status === 'onNotice'
  const told = isOnNotice ? tellConcerned(nomination, entry, words, '') : []
  return withNominationEntry(nomination, entry, personal, told)
}

async function nominationOf(call: RecordCall<'objections'>): Promise<StoredNomination> {
  const nomination = await findById<StoredNomination>('nominations', call.record.nominationId)
  if (nomination === undefined) throw new Refusal('notFound')
  if (!call.roles.includes(nomination.office)) throw new Refusal('notAllowed')
  return nomination
}

function requireNotOwn(nomination: StoredNomination, person: Person): void {
  if (standsAside(nomination, person))
    throw new Refusal('ownMatter', '公示的是您自家、亲戚，或者您推荐的，请别的人来核实。')
}

/** A correction brings in no photograph of a child whose guardian was never asked. */
async function requireSoundText(
  nomination: StoredNomination,
  text: NonNullable<NominationPersonal['text']>,
): Promise<void> {
  const asksGuardian = needsGuardian(nomination.people, text)
  if (asksGuardian && !nomination.state.guardianAgreed) {
    const message = '照片里有孩子，监护人还没同意，请换别的照片'
    throw new Refusal('badInput', `${message}。`, [{ path: 'text.photos', message }])
  }
  await checkPhotos(
    text.photos.filter((photo) => !nomination.text.photos.includes(photo)),
    'text.photos',
  )
}
