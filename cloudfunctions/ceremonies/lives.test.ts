import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { demoWedding } from '../../deploy/demo/registrations'
import { DEMO_PEOPLE } from '../../deploy/demo/people'
import type { RegistrationRow, RegistrationView } from '../../domain/ceremonies/api'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { personIdOf } from '../lib/person-id'
import { decide, handIn, isoDayAgo, putHeld, read, setPhone, step, told } from '../../e2e/test-registrations'

const test = withTestCloud()
const idOf = (who: keyof typeof DEMO_PEOPLE) => personIdOf(DEMO_PEOPLE[who].openid)

async function decided(who: string, view: { id: string; version: number }, decision: object) {
  const answer = await decide(test, who, view, decision)
  if (!answer.ok) throw new Error(answer.message)
  return answer.data
}

describe('a family', () => {
  it('moves the day, is judged by the new one, and the council hears of it', async () => {
    const view = await decided('member', await handIn(test), { action: 'approve', reason: '' })
    const day = isoDayAgo(-50)
    const moved = await step(test, 'villager', 'rescheduleRegistration', view, { day, reason: '老人住院了' })
    expect(moved).toMatchObject({ status: 'decided', facts: { day } })
    expect(moved.flags).toContain('rescheduled')
    expect(await told(test, 'member', view.id)).toContain('有一家改了日子')
    expect(moved.timeline.map(({ note }) => note).join()).toContain('老人住院了')
  })

  it('cannot move the day to the day it already is', async () => {
    const view = await handIn(test)
    const input = { id: view.id, version: view.version, command: ulid(), day: view.facts.day, reason: '' }
    expect(await test.answer('villager', 'ceremonies', 'rescheduleRegistration', input)).toMatchObject({
      ok: false,
      code: 'badInput',
    })
  })

  it('takes back what it handed in, and hands it in again under the same number', async () => {
    const view = await handIn(test)
    const withdrawn = await step(test, 'villager', 'withdrawRegistration', view, { reason: '' })
    expect(withdrawn.actions).toEqual(['submit'])
    const again = await step(test, 'villager', 'resubmitRegistration', withdrawn, demoWedding())
    expect(again).toMatchObject({ status: 'open', number: view.number })
    expect(again.timeline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['自己撤回了', '又提交了一次']),
    )
  })

  it('calls it off, and nobody needs to go', async () => {
    const view = await decided('member', await handIn(test), { action: 'approve', reason: '' })
    const off = await step(test, 'villager', 'cancelRegistration', view, { reason: '' })
    expect(off).toMatchObject({ status: 'closed', statusName: '不办了', actions: [] })
  })

  it('asks the council to look again at its advice, and is answered anew', async () => {
    const advised = await decided('member', await handIn(test), { action: 'advise', reason: '桌数减一减' })
    const asked = await step(test, 'villager', 'askReview', advised, { reason: '亲戚实在多' })
    expect(asked).toMatchObject({ status: 'open' })
    const answered = await decided('member', await read(test, 'member', asked.id), {
      action: 'approve',
      reason: '家里情况特殊',
    })
    expect(answered.status).toBe('decided')
  })

  it('says afterwards how it went, sees what members saw, and answers that', async () => {
    const { _id: id } = putHeld(test)
    const look = {
      actual: { tables: 14 },
      outcome: 'reminded',
      note: '多了两桌',
      withName: '孙演示',
      photos: [],
    }
    const lookedAt = new Date().toISOString()
    const recorded = await test.done<RegistrationView>('member', 'ceremonies', 'recordDay', {
      id,
      command: ulid(),
      lookedAt,
      ...look,
    })
    expect(recorded.looks[0]).toMatchObject({
      byName: '王演示',
      differences: [{ name: '桌数', by: '多 2\u00a0桌' }],
    })
    const seen = await read(test, 'villager', id)
    expect(seen.looks[0]).toMatchObject({ byName: '王×示', note: '多了两桌' })
    expect(await told(test, 'villager', id)).toContain('理事记下了当天的情况')
    const answered = await step(test, 'villager', 'answerDay', seen, {
      agrees: false,
      note: '那两桌是邻居家的',
    })
    expect(answered.flags).toContain('dayDisputed')
    expect((await read(test, 'member', id)).dayAnswer).toEqual({ agrees: false, note: '那两桌是邻居家的' })
    const reported = await test.done<RegistrationView>('villager', 'ceremonies', 'reportAfter', {
      id: answered.id,
      command: ulid(),
      actual: { tables: 13 },
      note: '谢谢理事会',
    })
    expect(reported.afterReport?.differences.map(({ by }) => by)).toEqual(['多 1\u00a0桌'])
  })

  it('whose neighbour asks for it sees nothing of it', async () => {
    const view = await handIn(test)
    for (const action of ['withdrawRegistration', 'cancelRegistration']) {
      const input = { id: view.id, version: view.version, command: ulid(), reason: '' }
      expect(await test.answer('neighbour', 'ceremonies', action, input)).toMatchObject({
        code: 'notAllowed',
      })
      expect(await test.answer('member', 'ceremonies', action, input)).toMatchObject({ code: 'notNow' })
    }
  })
})

describe('two members', () => {
  it('make the record of the day, however their looks arrive, each once', async () => {
    const { _id: id } = putHeld(test)
    const lookOf = (who: string, tables: number, command = ulid()) =>
      test.done<RegistrationView>(who, 'ceremonies', 'recordDay', {
        id,
        command,
        actual: { tables },
        outcome: 'asReported',
        note: '',
        withName: '',
        lookedAt: new Date().toISOString(),
        photos: [],
      })
    const command = ulid()
    await Promise.all([
      lookOf('member', 12, command),
      lookOf('member', 12, command),
      lookOf('secondMember', 12),
    ])
    await lookOf('member', 13)
    const view = await read(test, 'chair', id)
    expect(view.flags).toEqual(expect.arrayContaining(['dayRecorded', 'dayConfirmed']))
    expect(view.looks.map(({ byName, actual }) => [byName, actual.tables]).sort()).toEqual([
      ['孙演示', 12],
      ['王演示', 13],
    ])
  })

  it('cannot say they looked before the day has come, or later than now', async () => {
    const view = await handIn(test)
    const look = { command: ulid(), actual: {}, outcome: 'asReported', note: '', withName: '', photos: [] }
    const early = { ...look, id: view.id, lookedAt: new Date().toISOString() }
    expect(await test.answer('member', 'ceremonies', 'recordDay', early)).toMatchObject({ code: 'notNow' })
    const { _id: id } = putHeld(test)
    const lookedAt = new Date(Date.now() + 3_600_000).toISOString()
    expect(await test.answer('member', 'ceremonies', 'recordDay', { ...look, id, lookedAt })).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'lookedAt' }],
    })
  })
})

describe('the council', () => {
  it('decides what went to its meeting by two thirds, and writes down who came', async () => {
    const over = await handIn(test, 'villager', { facts: { brideCash: 6_800_000 } })
    const sent = await decided('member', over, { action: 'sendToMeeting', reason: '超过约定' })
    expect((await decide(test, 'member', sent, { action: 'approve', reason: '商量好了' })).ok).toBe(false)
    const meeting = { day: isoDayAgo(0), size: 5, names: ['李演示', '王演示', '孙演示'] }
    const without = await decide(test, 'chair', sent, { action: 'approve', reason: '商量好了' })
    expect(without).toMatchObject({ code: 'badInput', fields: [{ path: 'decision.meeting' }] })
    const few = await decide(test, 'chair', sent, { action: 'approve', reason: '商量好了', meeting })
    expect(few).toMatchObject({ code: 'badInput', message: expect.stringContaining('至少要到 4 人') })
    const names = [...meeting.names, '周演示']
    const held = await decided('chair', sent, {
      action: 'approve',
      reason: '商量好了',
      meeting: { ...meeting, names },
    })
    expect(held.meeting).toEqual({ day: meeting.day, attended: 4, size: 5, names })
    expect((await read(test, 'villager', over.id)).meeting).toMatchObject({ attended: 4, names: [] })
  })

  it('asks the town, whose opinion comes back before the council decides', async () => {
    const view = await handIn(test)
    const sent = await decided('member', view, { action: 'sendToTown', reason: '两村标准不一样' })
    expect(await told(test, 'civility', view.id)).toContain('有一件请镇里看看')
    expect(await decide(test, 'member', sent, { action: 'approve', reason: '' })).toMatchObject({
      code: 'notNow',
    })
    const { rows } = await test.done<{ rows: RegistrationRow[] }>(
      'civility',
      'ceremonies',
      'registrationQueue',
      {
        areaId: 't-taiqian',
        tab: 'town',
      },
    )
    expect(rows.map(({ id }) => id)).toContain(view.id)
    const opinion = await step(test, 'civility', 'giveTownOpinion', sent, { reason: '按收礼方村里的来' })
    expect(opinion.people.host).toBe('陈×示')
    const back = await read(test, 'member', view.id)
    expect(back).toMatchObject({ townOpinion: '按收礼方村里的来' })
    expect(await told(test, 'member', view.id)).toContain('镇里说了意见')
    expect((await decide(test, 'member', back, { action: 'approve', reason: '' })).ok).toBe(true)
  })

  it('hands a matter over to a member of its own, and to nobody else', async () => {
    const taken = await decided('member', await handIn(test), { action: 'takeUp' })
    const to = (who: keyof typeof DEMO_PEOPLE) => ({ action: 'handOver', to: idOf(who), reason: '我要出门' })
    for (const who of ['otherMember', 'villager', 'admin'] as const)
      expect(await decide(test, 'member', taken, to(who))).toMatchObject({ code: 'badInput' })
    const handed = await decided('member', taken, to('secondMember'))
    expect(handed.takenByName).toBe('孙演示')
    expect(await told(test, 'secondMember', taken.id)).toContain('有一件转给您来办')
    const { members } = await test.done<{ members: { id: string }[] }>('member', 'ceremonies', 'councilOf', {
      areaId: 'v-yangqian',
    })
    expect(members.map(({ id }) => id).sort()).toEqual(
      [idOf('member'), idOf('secondMember'), idOf('chair')].sort(),
    )
  })

  it('loses a member who stands aside: they judge no more, and cannot be handed it back', async () => {
    const taken = await decided('member', await handIn(test), { action: 'takeUp' })
    const aside = await decided('member', taken, { action: 'standAside', reason: '是我表弟' })
    expect(aside).toMatchObject({ standsAside: true, takenByName: '' })
    expect(await decide(test, 'member', aside, { action: 'approve', reason: '' })).toMatchObject({
      code: 'ownMatter',
    })
    expect(await told(test, 'secondMember', taken.id)).toContain('有一件要换人接')
    const again = await decided('secondMember', await read(test, 'secondMember', aside.id), {
      action: 'takeUp',
    })
    const back = { action: 'handOver', to: idOf('member'), reason: '' }
    expect(await decide(test, 'secondMember', again, back)).toMatchObject({ code: 'badInput' })
  })

  it('does not let a member judge a matter of the same household, known by its telephone', async () => {
    const phone = '13800000077'
    setPhone(test, 'secondMember', phone)
    const view = await handIn(test, 'villager', { people: { phone } })
    const approve = { action: 'approve', reason: '' }
    expect(await decide(test, 'secondMember', view, approve)).toMatchObject({ code: 'ownMatter' })
    expect(await read(test, 'secondMember', view.id)).toMatchObject({ standsAside: true })
    expect((await decide(test, 'member', view, approve)).ok).toBe(true)
    setPhone(test, 'secondMember', '')
  })

  it('calls an answer back with its reason, and the family is told', async () => {
    const approved = await decided('member', await handIn(test), { action: 'approve', reason: '' })
    expect(await decide(test, 'member', approved, { action: 'revoke', reason: '看错了' })).toMatchObject({
      code: 'notNow',
    })
    const revoked = await decided('chair', approved, { action: 'revoke', reason: '桌数看错了' })
    expect(revoked.status).toBe('open')
    expect(await told(test, 'villager', approved.id)).toContain('理事会要再看一次')
  })

  it('closes with what the clauses allow, seen by the family and nobody outside', async () => {
    const { _id: id, version } = putHeld(test, 1, { facts: { zeroBridePrice: true, brideCash: 0 } })
    const approved = await decided('member', { id, version }, { action: 'approve', reason: '' })
    const { offered } = await test.done<{ offered: { kind: string; standardId: string; clause: string }[] }>(
      'member',
      'ceremonies',
      'outcomesFor',
      { id },
    )
    const certificate = offered.find(({ kind }) => kind === 'certificate')
    if (certificate === undefined)
      throw new Error('no certificate is offered for a wedding without bride price')
    const { kind, standardId, clause } = certificate
    const invented = { kind: 'pause', standardId, clause }
    const refused = await decide(test, 'member', approved, {
      action: 'close',
      reason: '',
      outcomes: [invented],
    })
    expect(refused).toMatchObject({ code: 'badInput', fields: [{ path: 'decision.outcomes' }] })
    await decided('member', approved, {
      action: 'close',
      reason: '',
      outcomes: [{ kind, standardId, clause }],
    })
    const family = await read(test, 'villager', id)
    expect(family).toMatchObject({ status: 'closed', certificate: 'zeroBridePrice' })
    const town = await read(test, 'civility', id)
    expect([town.outcomes, town.certificate]).toEqual([[], undefined])
  })
})

describe('a member at the counter', () => {
  it('writes down for a family without a phone, and acts for it from then on', async () => {
    const view = await test.done<RegistrationView>('member', 'ceremonies', 'submitRegistration', {
      ...fresh(),
      ...demoWedding(),
      counter: true,
    })
    expect(view).toMatchObject({ isParty: false })
    expect(view.flags).toContain('counter')
    const changed = await step(
      test,
      'secondMember',
      'correctRegistration',
      view,
      demoWedding({ facts: { tables: 11 } }),
    )
    expect(changed.facts.tables).toBe(11)
    const mine = await test.done<{ rows: RegistrationRow[] }>('member', 'ceremonies', 'myRegistrations', {})
    expect(mine.rows.map(({ id }) => id)).not.toContain(view.id)
    expect((await decide(test, 'secondMember', changed, { action: 'approve', reason: '' })).ok).toBe(true)
  })

  it('is no villager, and no member of another village', async () => {
    for (const who of ['villager', 'otherMember', 'admin']) {
      const input = { ...fresh(), ...demoWedding(), counter: true }
      expect(await test.answer(who, 'ceremonies', 'submitRegistration', input)).toMatchObject({
        code: 'notAllowed',
      })
    }
  })
})

describe('a list', () => {
  it('finds by number, by ceremony, and what is to be gone to soon', async () => {
    const soon = await decided('member', await handIn(test, 'villager', { facts: { day: isoDayAgo(-3) } }), {
      action: 'approve',
      reason: '',
    })
    const queue = (input: object) =>
      test.done<{ rows: RegistrationRow[]; after: string }>('member', 'ceremonies', 'registrationQueue', {
        areaId: 'v-yangqian',
        ...input,
      })
    const day = await queue({ tab: 'day' })
    expect(day.rows.map(({ id }) => id)).toContain(soon.id)
    const days = day.rows.map((row) => row.day)
    expect(days).toEqual([...days].sort())
    expect((await queue({ tab: 'day', after: day.after })).rows).toEqual([])
    expect((await queue({ tab: 'waiting', ceremony: 'funeral' })).rows).toEqual([])
    const found = await test.done<{ rows: RegistrationRow[] }>('member', 'ceremonies', 'findRegistration', {
      areaId: 'v-yangqian',
      number: soon.number,
    })
    expect(found.rows.map(({ id }) => id)).toEqual([soon.id])
  })
})
