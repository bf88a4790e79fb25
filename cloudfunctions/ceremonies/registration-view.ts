import type { LikeRow, LookView, RegistrationRow, RegistrationView } from '../../domain/ceremonies/api'
import {
  CEREMONY_NAMES,
  FEAST_KIND_NAMES,
  differencesOf,
  familyDue,
  flagsAt,
  mustStandAside,
  type Facts,
  type People,
  type Viewer,
} from '../../domain/ceremonies'
import { statusName, verdictText } from '../../domain/ceremonies/status-words'
import { timeline } from '../../domain/ceremonies/timeline'
import { maskName, maskPhone } from '../../domain/masking'
import { personalOf } from '../lib/history'
import type { StoredRegistration } from '../lib/stored'
import type { Alike } from './find-alike'
import { maySeeAll } from './registration-record'
import { actionsFor } from './take-step'

/** When it is looked at, by whom, and what may be the same ceremony. */
export interface Look {
  /** ISO instant. */
  now: string
  personId: string
  alike?: readonly Alike[]
}

/** The record as this viewer may see it: whole for its own people and the council, masked for all others. */
export function viewOf(record: StoredRegistration, viewer: Viewer, look: Look): RegistrationView {
  const { state } = record
  const seesAll = maySeeAll(viewer)
  const people = seesAll ? record.people : maskPeople(record.people)
  return {
    id: record._id,
    version: record.version,
    number: record.number,
    title: titleOf(people, state.facts),
    ceremony: state.ceremony,
    status: state.status,
    statusName: statusName(state),
    flags: flagsAt(state, look.now),
    people,
    facts: state.facts,
    findings: state.judgement.findings,
    standardIds: state.judgement.standardIds,
    timeline: timeline(record.history, { nameOf: (id) => actorName(record, id, viewer) }),
    returnReason: state.returnReason,
    actions: actionsFor(record, viewer, look.now),
    standsAside:
      mustStandAside(viewer) && viewer.roles.some((role) => role === 'council' || role === 'chair'),
    isParty: viewer.isParty,
    villageId: record.villageId,
    villageName: record.villageName,
    phone: record.phone,
    dueAt: state.dueAt,
    completeBy: state.completeBy,
    updatedAt: state.updatedAt,
    submittedAt: state.submittedAt,
    takenByName: state.takenBy === '' ? '' : actorName(record, state.takenBy, viewer),
    meetingDay: state.meetingDay,
    ...meetingOf(record, viewer),
    townOpinion: state.townOpinion?.text ?? '',
    looks: looksOf(record, viewer, look.personId),
    ...(state.dayAnswer === undefined
      ? {}
      : { dayAnswer: { agrees: state.dayAnswer.agrees, note: state.dayAnswer.note } }),
    ...afterReportOf(record),
    outcomes: seesAll ? state.outcomes : [],
    ...certificateOf(record, seesAll),
    alike: (look.alike ?? []).map(likeRow),
    mergedFrom: state.mergedFrom,
    mergedInto: state.mergedInto,
  }
}

/** Whose list a line stands in: one's own, the council's, or that of others who read. */
export type ListReader = 'own' | 'council' | 'other'

/** One line of a list. Names are masked unless it is one's own list; the figures themselves are the council's to know. */
export function rowOf(
  record: StoredRegistration,
  reader: ListReader,
  { now, personId }: Look,
): RegistrationRow {
  const { state } = record
  const { brideCash, tables } = state.facts
  return {
    id: record._id,
    number: record.number,
    title: titleOf(reader === 'own' ? record.people : maskPeople(record.people), state.facts),
    ceremony: state.ceremony,
    status: state.status,
    statusName: statusName(state),
    flags: flagsAt(state, now),
    villageName: record.villageName,
    day: state.facts.day ?? '',
    verdict: verdictText(state.judgement.findings),
    isOver: record.isOver,
    dueAt: state.dueAt,
    updatedAt: state.updatedAt,
    isMine: state.takenBy === personId,
    ...(reader === 'council' ? { brideCash, tables } : {}),
    familyDue: familyDue(state, flagsAt(state, now)),
  }
}

/** 陈演示家婚事. */
export function titleOf(people: People, facts: Facts): string {
  const who = people.deceased ?? people.host ?? ''
  const what =
    facts.feastKind === undefined ? CEREMONY_NAMES[facts.ceremony] : FEAST_KIND_NAMES[facts.feastKind]
  return facts.ceremony === 'funeral' ? `${who} ${what}` : `${who}家${what}`
}

function meetingOf(record: StoredRegistration, viewer: Viewer): Pick<RegistrationView, 'meeting'> {
  const { decision } = record.state
  if (decision?.meeting === undefined) return {}
  const entry = record.history.find(({ at, by }) => at === decision.at && by === decision.by)
  const attended = entry === undefined ? [] : (personalOf(record, entry)?.attended ?? [])
  const isCouncil = viewer.roles.some((role) => role === 'council' || role === 'chair')
  return { meeting: { ...decision.meeting, names: isCouncil ? attended : [] } }
}

function looksOf(record: StoredRegistration, viewer: Viewer, personId: string): LookView[] {
  const { facts, looks } = record.state
  return looks.map(({ judgement, by, at, ...look }) => {
    const entry = record.history.find((one) => one.by === by && one.at === at)
    const personal = entry === undefined ? undefined : personalOf(record, entry)
    return {
      ...look,
      byName: actorName(record, by, viewer),
      withName: shownName(personal?.withName ?? '', viewer),
      isMine: by === personId,
      differences: differencesOf(facts, look.actual),
      findings: judgement.findings,
      photos: maySeeAll(viewer) ? (personal?.photos ?? []) : [],
    }
  })
}

function afterReportOf({ state }: StoredRegistration): Pick<RegistrationView, 'afterReport'> {
  if (state.afterReport === undefined) return {}
  const { actual, note } = state.afterReport
  return { afterReport: { actual, note, differences: differencesOf(state.facts, actual) } }
}

function certificateOf(
  { state }: StoredRegistration,
  seesAll: boolean,
): Pick<RegistrationView, 'certificate'> {
  const isGiven = state.outcomes.some(({ kind }) => kind === 'certificate')
  if (!isGiven || !seesAll) return {}
  return { certificate: state.facts.zeroBridePrice === true ? 'zeroBridePrice' : 'within' }
}

function likeRow({ record, why }: Alike): LikeRow {
  return {
    id: record._id,
    number: record.number,
    villageName: record.villageName,
    day: record.state.facts.day ?? '',
    title: titleOf(maskPeople(record.people), record.state.facts),
    why,
  }
}

const PHONES: readonly (keyof People)[] = ['phone', 'proxyPhone']
const WORDS: readonly (keyof People)[] = ['proxyRelation', 'relation']

export function maskPeople(people: People): People {
  const masked: People = {}
  for (const key of keysOf(people)) {
    const value = people[key]
    if (value === undefined) continue
    masked[key] = PHONES.includes(key) ? maskPhone(value) : WORDS.includes(key) ? value : maskName(value)
  }
  return masked
}

function keysOf(people: People): (keyof People)[] {
  return Object.keys(people).filter((key): key is keyof People => key in people)
}

// A member is known to the family by surname, as the council's notice board does it.
function actorName(record: StoredRegistration, id: string, viewer: Viewer): string {
  if (id === 'clock') return ''
  if (record.parties.includes(id)) return viewer.isParty ? '本人' : '事主'
  return shownName(nameIn(record, id), viewer)
}

// Whoever was handed a matter may not have acted yet: the one who handed it over said the name.
function nameIn(record: StoredRegistration, id: string): string {
  const latest = [...record.history].reverse()
  const own = latest.find((one) => one.by === id)
  const handed = latest.find((one) => one.action === 'handOver' && one.data.to === id)
  const byName = own === undefined ? '' : (personalOf(record, own)?.byName ?? '')
  return byName || (handed === undefined ? '' : (personalOf(record, handed)?.toName ?? ''))
}

function shownName(name: string, viewer: Viewer): string {
  return viewer.isParty ? maskName(name) : name
}
