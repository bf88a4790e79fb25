import type { Area } from '../../domain/areas'
import { Refusal } from '../../domain/errors'
import { gatheringsApi } from '../../domain/gatherings/api'
import type { GatheringFacts } from '../../domain/gatherings/gathering'
import type { Home } from '../../domain/gatherings/gathering-record'
import { repeatedDays } from '../../domain/gatherings/repeats'
import { gatheringNumber } from '../../domain/gatherings/scene'
import { movedTo, type When } from '../../domain/gatherings/when'
import { implementInArea, type AreaCall } from '../lib/implement'
import { nextNumber } from '../lib/numbers'
import { checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { StoredGathering } from '../lib/stored'
import { createRecord } from '../lib/write'
import { besideOf, textsOf } from './beside'
import { newGathering, type Beside } from './gathering-document'
import { officeView } from './gathering-view'
import { layOutSeats } from './seat-log'

export const createGathering = implementInArea(gatheringsApi.createGathering, async (input, call) => {
  const { id, command, facts, repeat } = input
  const home = homeOf(call.area)
  await checkText(call.openid, textsOf(facts))
  const beside = await besideOf(facts, call.area)
  const days =
    repeat === undefined ? [facts.when.day] : repeatedDays(facts.when.day, repeat.every, repeat.times)
  const made: StoredGathering[] = []
  // A repeat of the call finds what was made and goes on with the rest.
  for (const [place, day] of days.entries()) {
    const one = {
      id: nth(id, place),
      command: nth(command, place),
      facts: onDay(facts, movedTo(facts.when, day)),
    }
    made.push(await createOne(one, home, beside, call))
  }
  const [first] = made
  if (first === undefined) throw new Refusal('badInput')
  return { ...(await officeView(first, undefined, call.now)), made: made.map(({ _id }) => _id) }
})

async function createOne(
  { id, command, facts }: { id: string; command: string; facts: GatheringFacts },
  home: Home,
  beside: Beside,
  call: AreaCall,
): Promise<StoredGathering> {
  const by = call.person.id
  const entry = { id: command, by, at: call.now, action: 'create' as const, data: { facts, home } }
  const before = await findById<StoredGathering>('gatherings', id)
  // A repeat must not use up another number.
  const number = before?.number ?? gatheringNumber(await nextNumber('gatherings'))
  const gathering = newGathering(id, number, entry, call.person.name, beside)
  const created = await createRecord('gatherings', gathering, { id: command, by })
  await layOutSeats(id, facts.signUp.capacity, command, call.now)
  return created
}

/** The id of the nth of those that come back; the first one keeps its own. */
function nth(id: string, place: number): string {
  return place === 0 ? id : `${id}-${place + 1}`
}

function onDay(facts: GatheringFacts, when: When): GatheringFacts {
  const away = Date.parse(when.day) - Date.parse(facts.when.day)
  const later = (day: string) => new Date(Date.parse(day) + away).toISOString().slice(0, 10)
  const { closes } = facts.signUp
  return {
    ...facts,
    when,
    programme: facts.programme.map((part) => ({ ...part, day: later(part.day) })),
    signUp: { ...facts.signUp, closes: closes === '' ? '' : later(closes) },
  }
}

/** @throws Refusal `badInput` when it is neither a town nor a village: a county holds nothing itself. */
function homeOf({ level, path, name, pathNames }: Area): Home {
  if (level === 'town' || level === 'village') return { path, name, townName: pathNames[1] ?? '' }
  const message = '请选是镇里办的，还是哪个村办的'
  throw new Refusal('badInput', `${message}。`, [{ path: 'areaId', message }])
}
