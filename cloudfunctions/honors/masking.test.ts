import { EJSON } from 'bson'
import { ulid } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoAreas } from '../../deploy/demo/areas'
import { demoNomination, demoPlan } from '../../deploy/demo/honors-life'
import { livedNomination, type Lived } from '../../deploy/demo/lived-nomination'
import { addDays, dayOf } from '../../domain/calendar'
import type { NominationPeople } from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import type { StoredNomination } from '../lib/stored-honors'
import { withTestCloud } from '../../e2e/test-cloud'
import { newSelection, withSelectionEntry } from './selection-document'

const test = withTestCloud()
const today = dayOf(Date.now())
const THOUSAND = 1000
const VILLAGES = ['v-yangqian', 'v-yanghou', 'v-wangjiagang']
const UNTIL = ['onNotice', 'named', 'scored', 'submitted', 'notChosen'] as const

const villages = demoAreas(() => []).filter(({ id }) => VILLAGES.includes(id))
const town = demoAreas(() => []).find(({ id }) => id === 't-taiqian')
const made: StoredNomination[] = []

function selection() {
  if (town === undefined) throw new Error('no town')
  const plan = demoPlan('goodPeople')
  const place = { path: town.path, name: town.name, townName: town.name }
  const stamp = { by: 'demo', at: '2026-01-01T00:00:00.000Z' }
  const created = newSelection(
    ulid(),
    { ...stamp, id: ulid(), action: 'create', data: { plan, place } },
    '演示',
  )
  return withSelectionEntry(created, { ...stamp, id: ulid(), action: 'open', data: {} }, '演示')
}

// Every name and number is one of its own, so that each can be looked for; every third is a child.
function peopleOf(place: number): NominationPeople {
  const number = String(place).padStart(4, '0')
  const letters = [...number].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')
  return {
    name: `甲${letters}`,
    phone: `1380000${number}`,
    group: '一组',
    isMinor: place % 3 === 0,
    guardian: place % 3 === 0 ? `乙${letters}` : '',
    guardianPhone: place % 3 === 0 ? `1370000${number}` : '',
    nominator: `丙${letters}`,
    nominatorPhone: `1390000${number}`,
    relation: '邻居',
  }
}

// The texts say what must not be read: people write names and numbers into their stories.
function textOf({ name, phone, guardian, nominator, nominatorPhone }: NominationPeople) {
  const story = `${nominator}（${nominatorPhone}）看见${name}扶起了老人，家里电话${phone}，大人叫${guardian}，身份证411322200001011234。`
  return { ...demoNomination().text, summary: story, deeds: story.repeat(3), motto: `找${nominator}` }
}

beforeAll(() => {
  const kept = selection()
  insert('selections', [kept])
  for (let place = 0; place < THOUSAND; place += 1) {
    const village = villages[place % villages.length]
    if (village === undefined) throw new Error('no village')
    const people = peopleOf(place)
    const lived: Lived = {
      selection: kept,
      village,
      sort: '助人为乐',
      people,
      text: textOf(people),
      day: addDays(today, -120),
      until: UNTIL[place % UNTIL.length] ?? 'named',
      ...(place % UNTIL.length === 0 ? { noticeFrom: today } : {}),
    }
    made.push(livedNomination(lived))
  }
  insert('nominations', made)
})

function insert(collectionName: string, docs: readonly object[]): void {
  const data = docs.map((doc) => EJSON.stringify(doc, { relaxed: false }))
  test.cloud.database.handle('database.insertDocument', { collectionName, data })
}

type PublicAction =
  'openSelections' | 'showSelection' | 'noticeList' | 'showNotice' | 'honourRoll' | 'showHonour'

const idsIn = (status: string) => made.filter(({ state }) => state.status === status).map(({ _id }) => _id)
const AREAS = ['c-demo', 't-taiqian', ...VILLAGES]

/** Everything a visitor can ask of the honors about these thousand. */
const ASKED: Record<PublicAction, () => Promise<string[]>> = {
  openSelections: () => each(AREAS, (areaId) => asked('openSelections', { areaId })),
  showSelection: () => each([made[0]?.selectionId ?? ''], (id) => asked('showSelection', { id })),
  noticeList: () => each(AREAS, (areaId) => pages('noticeList', { areaId })),
  showNotice: () => each(idsIn('onNotice'), (id) => asked('showNotice', { id })),
  honourRoll: () => each(AREAS, (areaId) => pages('honourRoll', { areaId })),
  showHonour: () => each(idsIn('named'), (id) => asked('showHonour', { id })),
}

async function each(items: readonly string[], ask: (item: string) => Promise<string>): Promise<string[]> {
  const all: string[] = []
  for (const item of items) all.push(await ask(item))
  return all
}

async function asked(action: string, input: object): Promise<string> {
  return JSON.stringify(await test.done('visitor', 'honors', action, input))
}

async function pages(action: string, input: object): Promise<string> {
  const texts: string[] = []
  for (let after: string | undefined; ;) {
    const page = await test.done<{ rows: unknown[]; more: boolean; after: string }>(
      'visitor',
      'honors',
      action,
      {
        ...input,
        ...(after === undefined ? {} : { after }),
      },
    )
    texts.push(JSON.stringify(page))
    if (!page.more) return texts.join('\n')
    after = page.after
  }
}

describe('what anyone may read of a thousand nominations', () => {
  it('is every open action of the honors', () => {
    const open = Object.values(honorsApi).filter(({ access }) => access.who === 'anyone')
    expect(open.map(({ name }) => name).sort()).toEqual(Object.keys(ASKED).sort())
  })

  it('holds no number, no nominator, no guardian and no child’s full name, and names the adults who agreed', async () => {
    const answers: string[] = []
    for (const ask of Object.values(ASKED)) answers.push(...(await ask()))
    const all = answers.join('\n')
    const hidden = made.flatMap(({ people }) => [
      people.phone,
      people.nominatorPhone,
      people.guardianPhone,
      people.nominator,
      people.guardian,
      people.isMinor ? people.name : '',
    ])
    const told = hidden.filter((value) => value !== '' && all.includes(value))
    expect(told).toEqual([])
    expect(all).not.toMatch(/1[3-9]\d{9}|\d{17}/)
    const adults = made.filter(
      ({ people, bucket }) => !people.isMinor && (bucket === 'notice' || bucket === 'named'),
    )
    expect(adults.length).toBeGreaterThan(200)
    expect(adults.filter(({ people }) => !all.includes(people.name))).toEqual([])
    const unnamed = made.filter(({ bucket }) => bucket !== 'notice' && bucket !== 'named')
    expect(unnamed.filter(({ people }) => all.includes(people.name))).toEqual([])
  })
})
