import type { RegistrationRow, RegistrationView } from '../../domain/ceremonies/api'
import {
  CEREMONY_NAMES,
  FEAST_KIND_NAMES,
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
import { actionsFor } from './registration-record'

/** The record as this viewer may see it: whole for its own people and the council, masked for all others. */
export function viewOf(record: StoredRegistration, viewer: Viewer, now: string): RegistrationView {
  const { state } = record
  const maySeeAll = viewer.isParty || viewer.roles.includes('council') || viewer.roles.includes('chair')
  const people = maySeeAll ? record.people : maskPeople(record.people)
  return {
    id: record._id,
    version: record.version,
    number: record.number,
    title: titleOf(people, state.facts),
    ceremony: state.ceremony,
    status: state.status,
    statusName: statusName(state),
    flags: flagsAt(state, now),
    people,
    facts: state.facts,
    findings: state.judgement.findings,
    standardIds: state.judgement.standardIds,
    timeline: timeline(record.history, { nameOf: (id) => actorName(record, id, viewer) }),
    returnReason: state.returnReason,
    actions: actionsFor(record, viewer, now),
    standsAside:
      mustStandAside(viewer) && viewer.roles.some((role) => role === 'council' || role === 'chair'),
    isParty: viewer.isParty,
    villageName: record.villageName,
    phone: record.phone,
    dueAt: state.dueAt,
    updatedAt: state.updatedAt,
  }
}

/** One line of a list. Names are masked unless it is one's own list. */
export function rowOf(record: StoredRegistration, own: boolean, now: string): RegistrationRow {
  const { state } = record
  return {
    id: record._id,
    number: record.number,
    title: titleOf(own ? record.people : maskPeople(record.people), state.facts),
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
  }
}

/** 陈演示家婚事. */
export function titleOf(people: People, facts: Facts): string {
  const who = people.deceased ?? people.host ?? ''
  const what =
    facts.feastKind === undefined ? CEREMONY_NAMES[facts.ceremony] : FEAST_KIND_NAMES[facts.feastKind]
  return facts.ceremony === 'funeral' ? `${who} ${what}` : `${who}家${what}`
}

const PHONES: readonly (keyof People)[] = ['phone', 'proxyPhone']
const WORDS: readonly (keyof People)[] = ['proxyRelation', 'relation']

function maskPeople(people: People): People {
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
  if (id === record.createdBy) return viewer.isParty ? '本人' : '事主'
  const entry = [...record.history].reverse().find((one) => one.by === id)
  const name = entry === undefined ? '' : (personalOf(record, entry)?.byName ?? '')
  return viewer.isParty ? maskName(name) : name
}
