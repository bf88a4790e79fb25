import {
  ENDINGS,
  NOMINATION_ACTIONS,
  VERDICTS,
  nominationActions,
  nominationFlags,
  scoreText,
  spreadText,
  type NominationEntry,
  type NominationPeople,
  type PausedHousehold,
} from '../../domain/honors'
import type { NominationRow, NominationView } from '../../domain/honors/nomination-views'
import { monthDayText } from '../../domain/calendar'
import { maskName, maskPhone } from '../../domain/masking'
import type { Person, Role } from '../../domain/people'
import { personalOf } from '../lib/history'
import type { StoredNomination } from '../lib/stored-honors'
import { linesOf } from '../lib/take-step'
import { viewerOf } from './viewer'

/** Someone looking at nominations on an ISO day. */
export interface Looking {
  person: Person
  /** Roles over the nomination's village. */
  roles: readonly Role[]
  today: string
}

type Listed = Omit<StoredNomination, 'history' | 'vault'>

/** One line of a list, masked for those who neither work on it nor are its own people. */
export function nominationRow(
  nomination: Listed,
  looking: Looking,
  pause: PausedHousehold | undefined,
): NominationRow {
  const { state, people } = nomination
  const standing = standingFor(nomination, looking)
  const knowsPause = standing.isStaff || standing.isNominee
  return {
    id: nomination._id,
    version: nomination.version,
    selectionId: nomination.selectionId,
    selectionTitle: nomination.selectionTitle,
    name: standing.isStaff || standing.isParty ? people.name : maskName(people.name),
    villageId: nomination.villageId,
    villageName: nomination.villageName,
    sort: state.sort,
    status: state.status,
    flags: nominationFlags(state, looking.today, knowsPause && pause !== undefined),
    nominators: state.joined.length + 1,
    // Before it is decided, its own people wait for the outcome, not for points.
    scores: standing.isStaff ? state.scores : null,
    noticeUntil: state.notice?.until ?? '',
    ending: state.ending,
    updatedAt: nomination.updatedAt,
  }
}

interface Shown {
  looking: Looking
  photoUrls: string[]
  pause: PausedHousehold | undefined
  objections: NominationView['objections']
}

/** A nomination as the one who opens it may see it. */
export function nominationView(nomination: StoredNomination, shown: Shown): NominationView {
  const { looking, photoUrls, pause, objections } = shown
  const { state, text } = nomination
  const standing = standingFor(nomination, looking)
  const { isStaff, isOffice, isNominator, isNominee, viewer } = standing
  const row = nominationRow(nomination, looking, pause)
  const knowsPause = isStaff || isNominee
  return {
    ...row,
    people: peopleFor(nomination.people, standing),
    text,
    photoUrls,
    asked: nomination.asked,
    agreed: { by: agreedBy(nomination) },
    agreeCode: isNominator || isStaff ? nomination.agreeCode : '',
    returnReason: isNominator || isStaff ? state.returnReason : '',
    endReason: isStaff ? state.endReason : '',
    visit: isStaff ? visitOf(nomination) : null,
    notice: state.notice,
    named: state.named,
    rechecks: isStaff ? state.rechecks : [],
    storyId: state.storyId,
    sheets: isStaff ? sheetsOf(nomination, isOffice) : [],
    pause: knowsPause && pause !== undefined ? { until: pause.until, reason: pause.reason } : null,
    objections: isOffice ? objections : [],
    joins: isStaff || isNominator ? joinsOf(nomination) : [],
    standsAside: viewer.standsAside && isStaff,
    isNominator,
    isNominee,
    actions: nominationActions({ status: state.status, flags: row.flags }, viewer).filter(
      (action) => action !== 'reopen' || !isFinalFor(state.ending),
    ),
    history: isStaff || isNominator ? historyOf(nomination, isStaff) : [],
  }
}

function isFinalFor(ending: NominationView['ending']): boolean {
  return ending === 'withdrawn' || ending === 'declined' || ending === 'revoked'
}

function standingFor(nomination: Listed, { person, roles }: Looking) {
  const viewer = viewerOf(nomination, person, roles)
  const isOffice = viewer.roles.includes('office')
  const isNominator = nomination.createdBy === person.id && !nomination.state.onPaper
  const isNominee = viewer.roles.includes('nominee')
  const isStaff = isOffice || viewer.roles.includes('village')
  return { viewer, isOffice, isStaff, isNominator, isNominee, isParty: isNominator || isNominee }
}

/** The nominee does not learn their neighbour's number, nor the other way round what was never theirs; others see masks. */
function peopleFor(
  people: NominationPeople,
  { isStaff, isNominator, isNominee }: { isStaff: boolean; isNominator: boolean; isNominee: boolean },
): NominationPeople {
  if (isStaff || isNominator) return people
  const masked = {
    ...people,
    nominator: maskName(people.nominator),
    nominatorPhone: maskPhone(people.nominatorPhone),
  }
  if (isNominee) return masked
  return {
    ...masked,
    name: maskName(people.name),
    phone: maskPhone(people.phone),
    guardian: maskName(people.guardian),
    guardianPhone: maskPhone(people.guardianPhone),
    group: '',
  }
}

function agreedBy({ history, state }: StoredNomination): NominationView['agreed']['by'] {
  if (!state.agreed) return ''
  if (history.some(({ action }) => action === 'agree')) return 'link'
  return history.some(({ action }) => action === 'agreeOnPaper') ? 'paper' : 'self'
}

function visitOf(nomination: StoredNomination): NominationView['visit'] {
  const { visit } = nomination.state
  if (visit === null) return null
  const entry = nomination.history.filter(({ action }) => action === 'visit').at(-1)
  const personal = entry === undefined ? undefined : personalOf(nomination, entry)
  return { ...visit, visitors: personal?.visitors ?? [], found: personal?.found ?? '' }
}

function sheetsOf(nomination: StoredNomination, seesNames: boolean): NominationView['sheets'] {
  const closed = nomination.history.filter(({ action }) => action === 'closeScoring').at(-1)
  const sheets = closed === undefined ? [] : (personalOf(nomination, closed)?.sheets ?? [])
  return sheets.map(({ who, total, points, note }, place) => ({
    who: seesNames ? who : `评分人 ${place + 1}`,
    total,
    points,
    note,
  }))
}

function joinsOf(nomination: StoredNomination): NominationView['joins'] {
  return nomination.history
    .filter(({ action }) => action === 'join')
    .map((entry) => {
      const personal = personalOf(nomination, entry)
      return { who: personal?.byName ?? '', reason: personal?.reason ?? '', at: entry.at }
    })
}

// A scorer's points and an objection are no steps its nominator is told of.
const FOR_STAFF: readonly NominationEntry['action'][] = [
  'closeScoring',
  'object',
  'settle',
  'recheck',
  'linkStory',
]

function historyOf(nomination: StoredNomination, isStaff: boolean): NominationView['history'] {
  const lines = linesOf(nomination, (entry) => ({
    action: entry.action,
    title: NOMINATION_ACTIONS[entry.action].name,
    note: noteOf(entry, isStaff),
  }))
  return lines
    .filter(({ action }) => isStaff || !FOR_STAFF.includes(action))
    .map(({ title, at, who, note }) => ({ title, at, who: isStaff ? who : '', note }))
}

function noteOf(entry: NominationEntry, isStaff: boolean): string {
  switch (entry.action) {
    case 'return':
      return entry.data.reason
    case 'setAside':
    case 'reopen':
    case 'revoke':
      return isStaff ? entry.data.reason : ''
    case 'visit':
      if (!isStaff) return entry.data.recommends ? '村里推荐了' : ENDINGS.notRecommended
      return `${entry.data.recommends ? '推荐' : '不推荐'}，评议会到了 ${entry.data.present} 人：${entry.data.opinion}`
    case 'closeScoring':
      return `${entry.data.count} 人评分，平均 ${scoreText(entry.data.average)} 分（${spreadText(entry.data)}）`
    case 'putOnNotice':
      return `公示到 ${monthDayText(entry.data.until)}`
    case 'settle':
      return VERDICTS[entry.data.verdict]
    case 'name':
      return entry.data.documentNumber
    case 'recheck':
      return `${entry.data.keeps ? '保留' : '不保留'}。${entry.data.note}`
    case 'agreeOnPaper':
      return `${monthDayText(entry.data.day)} 签的`
    default:
      return ''
  }
}
