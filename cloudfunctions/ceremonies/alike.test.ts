import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { demoWedding } from '../../deploy/demo/registrations'
import type { RegistrationRow, RegistrationView } from '../../domain/ceremonies/api'
import { addDays } from '../../domain/calendar'
import { withTestCloud } from '../../e2e/test-cloud'
import type { StoredRegistration } from '../lib/stored'
import { decide, handIn, isoDayAgo, read, step, told } from '../../e2e/test-registrations'

const test = withTestCloud()

let next = 30
/** Both families' registrations of one wedding: the groom's in 养前村, the bride's in 王家岗村, a day apart by a slip. */
async function bothFamilies(): Promise<{ groom: RegistrationView; bride: RegistrationView }> {
  next += 20
  const day = isoDayAgo(-next)
  const people = { givingName: `陈演示${next}`, receivingName: `赵演示${next}` }
  const groom = await handIn(test, 'villager', {
    people,
    facts: { day, receivingVillageId: 'v-wangjiagang' },
  })
  const bride = await handIn(test, 'neighbour', {
    people: { ...people, host: `赵演示${next}`, phone: '13800000009', signedName: '赵演示' },
    facts: {
      day: addDays(day, 1),
      villageId: 'v-wangjiagang',
      feastVillageId: 'v-yangqian',
      receivingVillageId: 'v-wangjiagang',
      tables: 14,
    },
  })
  return { groom, bride }
}

const mergeInput = (kept: RegistrationView, other: RegistrationView, facts = kept.facts) => ({
  id: kept.id,
  version: kept.version,
  command: ulid(),
  other: other.id,
  otherVersion: other.version,
  people: kept.people,
  facts,
  reason: '两家是同一场婚事',
})

const stored = (id: string) =>
  test.everything().registrations?.find((doc): doc is StoredRegistration => isRecord(doc) && doc._id === id)
const isRecord = (doc: unknown): doc is StoredRegistration =>
  typeof doc === 'object' && doc !== null && '_id' in doc

describe('one wedding registered by both families', () => {
  it('is seen to be one by both councils, and by neither family', async () => {
    const { groom, bride } = await bothFamilies()
    const [here, there] = [await read(test, 'member', groom.id), await read(test, 'otherMember', bride.id)]
    expect(here.alike).toMatchObject([{ id: bride.id, why: ['name'] }])
    expect(there.alike.map(({ id }) => id)).toEqual([groom.id])
    expect(JSON.stringify(here.alike)).not.toContain('赵演示')
    expect((await read(test, 'villager', groom.id)).alike).toEqual([])
  })

  it('is read side by side by a council member alone, and the reading is written down', async () => {
    const { groom, bride } = await bothFamilies()
    const reads = () => test.everything().reads?.length ?? 0
    const before = reads()
    const other = await test.done<RegistrationView>('member', 'ceremonies', 'readAlike', {
      id: groom.id,
      other: bride.id,
    })
    expect(other).toMatchObject({ id: bride.id, actions: [], facts: { tables: 14 } })
    expect(reads()).toBe(before + 1)
    const stranger = await handIn(test, 'neighbour', { facts: { day: isoDayAgo(-400) } })
    const input = { id: groom.id, other: stranger.id }
    expect(await test.answer('member', 'ceremonies', 'readAlike', input)).toMatchObject({ code: 'notFound' })
  })

  it('becomes one, both families’ own, judged by the values that were chosen', async () => {
    const { groom, bride } = await bothFamilies()
    const [kept, other] = [await read(test, 'member', groom.id), await read(test, 'otherMember', bride.id)]
    const input = mergeInput(kept, other, { ...kept.facts, tables: 30 })
    const merged = await test.done<RegistrationView>('member', 'ceremonies', 'mergeRegistrations', input)
    expect(merged).toMatchObject({ mergedFrom: [bride.id], facts: { tables: 30 }, alike: [] })
    expect(merged.flags).not.toContain('possibleDuplicate')
    expect(merged.findings.find(({ measureId }) => measureId === 'tables')?.outcome).toBe('over')
    expect(await read(test, 'neighbour', groom.id)).toMatchObject({ isParty: true, number: groom.number })
    const theirs = await read(test, 'neighbour', bride.id)
    expect(theirs).toMatchObject({ status: 'closed', mergedInto: groom.id, statusName: '已并成一件' })
    expect(await told(test, 'neighbour', groom.id)).toContain('两家报的并成了一件')
    expect(await told(test, 'otherMember', bride.id)).toContain('有一件并到别处了')
    const { rows } = await test.done<{ rows: RegistrationRow[] }>(
      'neighbour',
      'ceremonies',
      'myRegistrations',
      {},
    )
    expect(rows.find(({ id }) => id === bride.id)?.statusName).toBe('已并成一件')
    const again = await test.done<RegistrationView>('member', 'ceremonies', 'mergeRegistrations', input)
    expect(again.version).toBe(merged.version)
  })

  it('merges whole or not at all when one of the two has changed meanwhile', async () => {
    const { groom, bride } = await bothFamilies()
    const [kept, other] = [await read(test, 'member', groom.id), await read(test, 'otherMember', bride.id)]
    const [merging, deciding] = await Promise.all([
      test.answer('member', 'ceremonies', 'mergeRegistrations', mergeInput(kept, other)),
      decide(test, 'otherMember', other, { action: 'return', reason: '请写明日子' }),
    ])
    const [one, two] = [stored(groom.id), stored(bride.id)]
    expect(one?.state.mergedFrom.length === 1).toBe(two?.state.ending === 'merged')
    expect([merging.ok, deciding.ok]).toContain(true)
    expect(merging.ok).toBe(two?.state.ending === 'merged')
    if (!merging.ok) expect(['conflict', 'busy']).toContain(merging.code)
  })

  it('that is not one is not asked about again, on either side, until names, phones or the day change', async () => {
    const { groom, bride } = await bothFamilies()
    const seen = await read(test, 'member', groom.id)
    const dismissed = await decide(test, 'member', seen, {
      action: 'dismissDuplicate',
      of: [bride.id],
      reason: '同名不同人',
    })
    if (!dismissed.ok) throw new Error(dismissed.message)
    expect(dismissed.data.flags).not.toContain('possibleDuplicate')
    const other = await read(test, 'otherMember', bride.id)
    expect(other.flags).not.toContain('possibleDuplicate')

    const { people, facts } = await read(test, 'villager', groom.id)
    const more = await step(test, 'villager', 'correctRegistration', dismissed.data, {
      people,
      facts: { ...facts, tables: 9 },
    })
    expect(more.flags).not.toContain('possibleDuplicate')
    const moved = await step(test, 'villager', 'rescheduleRegistration', more, {
      day: addDays(facts.day ?? '', 1),
      reason: '',
    })
    expect(moved.flags).toContain('possibleDuplicate')
    expect((await read(test, 'otherMember', bride.id)).flags).toContain('possibleDuplicate')
  })

  it('is not found where nothing but the week is the same', async () => {
    next += 20
    const day = isoDayAgo(-next)
    await handIn(test, 'villager', {
      people: { host: '甲演示', givingName: '甲演示', receivingName: '乙演示', phone: '13800000101' },
      facts: { day },
    })
    const view = await handIn(test, 'neighbour', {
      people: { host: '丙演示', givingName: '丙演示', receivingName: '丁演示', phone: '13800000102' },
      facts: { day },
    })
    expect(view.flags).not.toContain('possibleDuplicate')
    const feast = demoWedding({ people: { host: '丙演示' }, facts: { day } })
    const { brideCash: _cash, zeroBridePrice: _zero, ...facts } = feast.facts
    const birthday = await test.done<RegistrationView>('neighbour', 'ceremonies', 'submitRegistration', {
      id: ulid(),
      command: ulid(),
      people: feast.people,
      facts: { ...facts, ceremony: 'feast', feastKind: 'birthday' },
    })
    expect(birthday.flags).not.toContain('possibleDuplicate')
  })
})
