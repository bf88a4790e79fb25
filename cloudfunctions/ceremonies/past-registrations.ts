import { COLUMN_OF_LEVEL, type Area } from '../../domain/areas'
import { dayOf } from '../../domain/calendar'
import type { Ceremony, PastRegistration, RegistrationState } from '../../domain/ceremonies'
import { Refusal } from '../../domain/errors'
import { _ } from '../lib/cloud'
import { find } from '../lib/store'
import type { StoredRegistration } from '../lib/stored'

type Ledger = StoredRegistration['ledger']

/** What of an area's past is asked for. Days are ISO days, both included. */
export interface PastQuery {
  area: Area
  ceremonies: ReadonlySet<Ceremony>
  from?: string
  to?: string
}

export interface PastPage {
  past: PastRegistration[]
  /** How many registrations were read, those that came to nothing included. */
  read: number
  more: boolean
  after: string
}

const PAGE = 300
const FIELDS = ['number', 'villageId', 'villageName', 'dayOrder', 'state.facts', 'state.submittedAt']
const ENDINGS = ['state.status', 'state.ending']

interface Read extends Pick<StoredRegistration, 'number' | 'villageId' | 'villageName' | 'dayOrder'> {
  state: Pick<RegistrationState, 'facts' | 'submittedAt' | 'status' | 'ending'>
}

/**
 * One page of an area's registrations whose day is known, by day, weddings and feasts before funerals. Neither names nor what
 * was decided is read. Left out is what came to nothing: withdrawn, called off, or merged into another.
 */
export async function pastRegistrations(query: PastQuery, after: string | undefined): Promise<PastPage> {
  const ledgers = ledgersOf(query.ceremonies)
  const place = placeOf(after, ledgers)
  if (place === undefined) return { past: [], read: 0, more: false, after: '' }
  const found = await readPage(query, place)
  const next = ledgers[ledgers.indexOf(place.ledger) + 1]
  const isLast = found.length < PAGE
  return {
    past: found.filter(cameToSomething).map(pastOf),
    read: found.length,
    more: !isLast || next !== undefined,
    after: isLast ? `${next ?? place.ledger}~` : `${place.ledger}~${found.at(-1)?.dayOrder ?? ''}`,
  }
}

interface Place {
  ledger: Ledger
  dayOrder: string
}

function ledgersOf(ceremonies: ReadonlySet<Ceremony>): Ledger[] {
  const ledgers: Ledger[] = []
  if (ceremonies.has('wedding') || ceremonies.has('feast')) ledgers.push('celebrations')
  if (ceremonies.has('funeral')) ledgers.push('funerals')
  return ledgers
}

/** @throws Refusal `badInput` for a place that no page ends with. */
function placeOf(after: string | undefined, ledgers: readonly Ledger[]): Place | undefined {
  const [first] = ledgers
  if (after === undefined) return first && { ledger: first, dayOrder: '' }
  const ledger = ledgers.find((one) => after.startsWith(`${one}~`))
  if (ledger !== undefined) return { ledger, dayOrder: after.slice(ledger.length + 1) }
  throw new Refusal('badInput', '翻页的位置不对，请从头再看。', [
    { path: 'after', message: '翻页的位置不对，请从头再看' },
  ])
}

function readPage({ area, from = '', to }: PastQuery, { ledger, dayOrder }: Place): Promise<Read[]> {
  const later = _.gt(dayOrder > from ? dayOrder : from)
  return find<Read>(
    'registrations',
    {
      [COLUMN_OF_LEVEL[area.level]]: area.id,
      ledger,
      // A day is followed by “~” and an id, which “~~” comes after.
      dayOrder: to === undefined ? later : later.and(_.lt(`${to}~~`)),
    },
    { orderBy: [['dayOrder', 'asc']], limit: PAGE, fields: [...FIELDS, ...ENDINGS] },
  )
}

function cameToSomething({ state }: Read): boolean {
  return state.status !== 'withdrawn' && state.ending !== 'cancelled' && state.ending !== 'merged'
}

function pastOf({ number, villageId, villageName, state }: Read): PastRegistration {
  return { number, villageId, villageName, facts: state.facts, submittedDay: dayOf(state.submittedAt) }
}
