import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { demoWedding } from '../../deploy/demo/registrations'
import type { RegistrationRow, RegistrationView } from '../../domain/ceremonies/api'
import { addDays, dayOf } from '../../domain/calendar'
import { fresh, withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const YESTERDAY = addDays(dayOf(Date.now()), -1)

/** One call as this person, on a registration as they saw it. */
const step = (who: string, action: string, { id, version }: RegistrationView, input: object) =>
  test.answer<RegistrationView>(who, 'ceremonies', action, { id, version, command: ulid(), ...input })

/** The report afterwards knows no version: it may be written without a network. */
const reportAfter = ({ id }: RegistrationView, tables?: number) =>
  test.answer<RegistrationView>('villager', 'ceremonies', 'reportAfter', {
    id,
    command: ulid(),
    actual: tables === undefined ? {} : { tables },
    note: '',
  })

const lateWedding = () =>
  test.done<RegistrationView>('villager', 'ceremonies', 'submitRegistration', {
    ...fresh(),
    ...demoWedding({ facts: { day: YESTERDAY } }),
  })

const look = {
  actual: { tables: 13 },
  outcome: 'asReported',
  note: '',
  withName: '',
  lookedAt: `${YESTERDAY}T04:00:00.000Z`,
  photos: [],
}

const funeral = () =>
  test.done<RegistrationView>('villager', 'ceremonies', 'reportFuneral', {
    ...fresh(),
    people: { deceased: '李演示', phone: '13800000000' },
    facts: { ceremony: 'funeral', villageId: 'v-yangqian' },
  })

describe('a report written without a network', () => {
  it('arrives although a member recorded the day meanwhile', async () => {
    const seen = await lateWedding()
    await test.done('member', 'ceremonies', 'recordDay', { id: seen.id, command: ulid(), ...look })
    const answer = await reportAfter(seen, 12)
    expect(answer).toMatchObject({ ok: true, data: { afterReport: { actual: { tables: 12 } } } })
    expect(answer.ok && answer.data.looks).toHaveLength(1)
  })

  it('is taken once, and a second one is refused', async () => {
    const seen = await lateWedding()
    await reportAfter(seen)
    expect(await reportAfter(seen)).toMatchObject({
      ok: false,
      code: 'notNow',
    })
  })
})

describe('a funeral', () => {
  it('that was withdrawn is reported again as it was, with nothing more asked', async () => {
    const handedIn = await funeral()
    const withdrawn = await step('villager', 'withdrawRegistration', handedIn, { reason: '' })
    if (!withdrawn.ok) throw new Error(withdrawn.message)
    const { people, facts } = withdrawn.data
    expect(await step('villager', 'resubmitRegistration', withdrawn.data, { people, facts })).toMatchObject({
      ok: true,
      data: { status: 'decided', flags: expect.arrayContaining(['untaken', 'incomplete']) },
    })
  })

  it('is completed with the procession and the tables, which may be left unsaid', async () => {
    const handedIn = await funeral()
    const { people, facts } = handedIn
    const gaps = await step('villager', 'completeFuneral', handedIn, { people, facts })
    expect(gaps).toMatchObject({ ok: false, code: 'badInput' })
    expect(!gaps.ok && gaps.fields?.map(({ path }) => path)).toEqual(['facts.day', 'facts.tables'])
    const whole = { ...facts, day: YESTERDAY, unsaid: ['tables'] }
    const completed = await step('villager', 'completeFuneral', handedIn, { people, facts: whole })
    expect(completed).toMatchObject({ ok: true, data: { facts: { day: YESTERDAY } } })
    expect(completed.ok && completed.data.flags).not.toContain('incomplete')
  })
})

describe('one’s own list', () => {
  it('says what waits for the family', async () => {
    const handedIn = await funeral()
    const { rows } = await test.done<{ rows: RegistrationRow[] }>(
      'villager',
      'ceremonies',
      'myRegistrations',
      {},
    )
    expect(rows.find(({ id }) => id === handedIn.id)?.familyDue).toBe('complete')
  })
})
