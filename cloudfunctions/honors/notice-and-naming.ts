import {
  chosenIds,
  noticeUntil,
  nominationFlags,
  type NominationEntry,
  type SelectionEntry,
} from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import { monthDayText } from '../../domain/calendar'
import { Refusal } from '../../domain/errors'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { findByIds } from '../lib/store'
import type { StoredNomination } from '../lib/stored-honors'
import { changeTogether, hasTaken } from '../lib/write'
import { requireOwnOffice, shown, stamp } from './keep-selections'
import { withNominationEntry } from './nomination-document'
import { pausedIn, pauseOn } from './pauses'
import { withSelectionEntry } from './selection-document'
import { selectionActions } from './selection-view'
import { standsAside } from './viewer'
import { tellConcerned } from './told'

type KeeperCall = RecordCall<'selections'>

export const putOnNotice = implementOnRecord(honorsApi.putOnNotice, async (input, call) => {
  const { ids, version } = input
  const from = call.today
  const until = noticeUntil(from, call.record.state.plan.days.notice)
  const entry = { ...stamp(input.command, call), action: 'putOnNotice' as const, data: { ids, from, until } }
  return together(call, version, entry, {
    refuse: async (nominations) => {
      await requireSeats(nominations, call)
      const paused = await pausedIn(areaOf(call), call.today)
      const faults = nominations.flatMap((one) =>
        whyNotYet(one, pauseOn(one, paused, call.today) !== undefined),
      )
      if (faults.length > 0) throw refusedFor(faults)
    },
    step: (own) => ({ ...own, action: 'putOnNotice', data: { from, until } }),
    words: { title: '上了公示', text: `公示到 ${monthDayText(until)}，大家都能看到。` },
    page: '/honors/on-notice/index',
  })
})

export const nameHonoured = implementOnRecord(honorsApi.nameHonoured, async (input, call) => {
  const { ids, version, documentNumber, day } = input
  if (day > call.today) {
    const message = '命名的日子还没到，请改成今天或以前'
    throw new Refusal('badInput', `${message}。`, [{ path: 'day', message }])
  }
  const entry = { ...stamp(input.command, call), action: 'name' as const, data: { ids, documentNumber, day } }
  return together(call, version, entry, {
    refuse: async (nominations) => {
      const faults = nominations.flatMap((one) => whyNotNamed(one, call.today))
      if (faults.length > 0) throw refusedFor(faults)
    },
    step: (own) => ({ ...own, action: 'name', data: { day, documentNumber } }),
    words: { title: '命名了，向您祝贺', text: `${documentNumber}。可以看荣誉证书了。` },
    page: '/honors/honour/index',
  })
})

interface Together {
  /** @throws Refusal when one of them cannot take the step. */
  refuse(nominations: readonly StoredNomination[]): Promise<void>
  step(own: { id: string; by: string; at: string }): NominationEntry
  words: { title: string; text: string }
  /** Where anyone sees one of them from then on. */
  page: string
}

/** A step of the selection with the same step of every nomination it names: all are written, or none. */
async function together(
  call: KeeperCall,
  version: number,
  entry: SelectionEntry & { data: { ids: string[] } },
  { refuse, ...each }: Together,
) {
  const { record, person, today } = call
  const { ids } = entry.data
  requireOwnOffice(record.state.plan, call.roles)
  if (hasTaken(record, entry)) return shown(record, today)
  if (record.version !== version) throw new Refusal('conflict')
  if (!selectionActions(record).includes(entry.action)) throw new Refusal('notNow')
  const nominations = await findByIds<StoredNomination>('nominations', ids)
  if (nominations.some(({ selectionId }) => selectionId !== record._id) || nominations.length < ids.length)
    throw new Refusal('badInput', '名单里有不是这次评选的，请刷新后重新选。', [
      { path: 'ids', message: '请刷新后重新选' },
    ])
  const own = nominations.filter((one) => standsAside(one, person)).map(({ people }) => people.name)
  if (own.length > 0)
    throw new Refusal('ownMatter', `${own.join('、')}是您自家、亲戚，或者您推荐的，请别的人来办这几个。`)
  await refuse(nominations)
  const next = withSelectionEntry(record, entry, person.name)
  await changeTogether([
    { collection: 'selections', next },
    ...nominations.map((one) => ({
      collection: 'nominations' as const,
      next: stepped(one, entry, each, person.name),
    })),
  ])
  return shown({ ...next, version: next.version + 1 }, today)
}

function stepped(
  nomination: StoredNomination,
  { id, by, at }: SelectionEntry,
  { step, words, page }: Omit<Together, 'refuse'>,
  byName: string,
): StoredNomination {
  const entry = step({ id: `${id}-${nomination._id.slice(-8)}`, by, at })
  const told = tellConcerned(
    nomination,
    entry,
    {
      title: words.title,
      text: `${nomination.selectionTitle} · ${nomination.people.name}。${words.text}`,
    },
    `${page}?id=${nomination._id}`,
  )
  return withNominationEntry(nomination, entry, { byName }, told)
}

function areaOf({ record }: KeeperCall) {
  const levels = ['county', 'town', 'village'] as const
  return { id: record.areaId, level: levels[record.state.place.path.length - 1] ?? 'village' }
}

/** @throws Refusal `notNow` when more would be chosen than there are seats; who was taken down frees theirs. */
async function requireSeats(nominations: readonly StoredNomination[], { record }: KeeperCall): Promise<void> {
  const { seats } = record.state.plan
  if (seats === 0) return
  const earlier = await findByIds<StoredNomination>('nominations', chosenIds(record.state))
  const taken = earlier.filter(({ bucket }) => bucket === 'notice' || bucket === 'named').length
  if (taken + nominations.length > seats)
    throw new Refusal(
      'notNow',
      `名额一共 ${seats} 个，已经用了 ${taken} 个，这次最多再选 ${seats - taken} 个。`,
    )
}

function whyNotYet({ people, state }: StoredNomination, paused: boolean): string[] {
  const { name } = people
  if (state.status !== 'scored') return [`${name}还没评完分`]
  if (paused) return [`${name}家里按约定暂停参评`]
  if (!state.agreed) return [`${name}本人还没同意`]
  if (state.needsGuardian && !state.guardianAgreed) return [`${name}的监护人还没同意`]
  if (!state.looked) return [`${name}的内容还没有人看过`]
  return []
}

function whyNotNamed(nomination: StoredNomination, today: string): string[] {
  const { people, state } = nomination
  if (state.status !== 'onNotice') return [`${people.name}没有在公示`]
  const flags = nominationFlags(state, today, false)
  if (flags.includes('objected')) return [`${people.name}还有异议没办完`]
  return flags.includes('noticeOver') ? [] : [`${people.name}公示还没满`]
}

function refusedFor(faults: readonly string[]): Refusal {
  return new Refusal(
    'notNow',
    `${faults.slice(0, 5).join('；')}${faults.length > 5 ? `，还有 ${faults.length - 5} 个` : ''}。先去掉再办。`,
  )
}
