import { describe, expect, it } from 'vitest'
import { demoWedding } from '../../deploy/demo/registrations'
import type { RegistrationView } from '../../domain/ceremonies/api'
import type { StoredRegistration } from '../lib/stored'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { decide, hoursAgo, putPast, read, told } from '../../e2e/test-registrations'

const test = withTestCloud()
const tick = () => test.cloud.fireTimer('clock')
const funeral = {
  people: { deceased: '何演示', phone: '13800000001' },
  facts: { ceremony: 'funeral' as const, villageId: 'v-yangqian' },
}
const TITLE = '有一件白事一直没人接'

describe('a funeral', () => {
  it('is told to every member of the village at once, and to no other village', async () => {
    const view = await test.done<RegistrationView>('villager', 'ceremonies', 'reportFuneral', {
      ...fresh(),
      ...funeral,
    })
    expect(view).toMatchObject({ status: 'decided', statusName: '已受理' })
    for (const who of ['member', 'secondMember', 'chair'])
      expect(await told(test, who, view.id)).toEqual(['有一件白事要人接'])
    expect(await told(test, 'otherMember', view.id)).toEqual([])
  })

  it('nobody took up within two hours goes to the chair, then to the town, each once', async () => {
    const { _id: id } = putPast(test, hoursAgo(2.1), funeral)
    await tick()
    await tick()
    expect(await told(test, 'chair', id)).toEqual([TITLE])
    expect(await told(test, 'civility', id)).toEqual([])
    expect((await read(test, 'member', id)).flags).toContain('toldChair')

    const { _id: older } = putPast(test, hoursAgo(9), funeral)
    await tick()
    expect(await told(test, 'civility', older)).toEqual([])
    // Two hours later: as if the chair had been told long ago.
    backdateTelling(older, hoursAgo(0.1))
    await Promise.all([tick(), tick()])
    expect(await told(test, 'civility', older)).toEqual([TITLE])
    expect(await told(test, 'villageCommittee', older)).toEqual([TITLE])
    expect((await read(test, 'member', older)).flags).toEqual(
      expect.arrayContaining(['toldChair', 'escalated']),
    )
  })

  it('somebody took up goes no further', async () => {
    const { _id: id } = putPast(test, hoursAgo(3), funeral)
    const taken = await decide(test, 'member', await read(test, 'member', id), { action: 'takeUp' })
    expect(taken).toMatchObject({ ok: true, data: { statusName: '有人在帮' } })
    await tick()
    expect(await told(test, 'chair', id)).toEqual([])
    expect(await told(test, 'villager', id)).toContain('有理事接了您家的事')
  })
})

describe('a wedding', () => {
  it('not answered by its day goes to the chair', async () => {
    const { _id: id } = putPast(test, hoursAgo(24 * 20), demoWedding())
    await tick()
    expect(await told(test, 'chair', id)).toEqual(['有一件报备过了答复日'])
  })
})

// The history says when the chair was told; only the column by which the clock looks is moved.
function backdateTelling(id: string, at: string): void {
  const docs = test.everything().registrations ?? []
  const record = docs.find((doc): doc is StoredRegistration => isRecord(doc) && doc._id === id)
  if (record === undefined) throw new Error('no such registration')
  const entry = record.history.find(({ action }) => action === 'tellChair')
  if (entry === undefined) throw new Error('the chair was not told')
  test.cloud.database.handle('database.modifyDocument', {
    collectionName: 'registrations',
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({ $set: { escalateAt: at, 'state.escalateAt': at } }),
    multi: false,
    merge: true,
    upsert: false,
  })
}

const isRecord = (doc: unknown): doc is StoredRegistration =>
  typeof doc === 'object' && doc !== null && '_id' in doc
