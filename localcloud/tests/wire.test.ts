import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'
import { personOf } from '../fixtures/person'

let test: TestCloud
let sdk: ReturnType<typeof personOf>

beforeAll(async () => {
  test = await startTestCloud()
  sdk = personOf(test)
})
afterAll(() => test.close())

const post = (body: object) =>
  fetch(`${test.cloud.url}/admin`, {
    method: 'POST',
    headers: { authorization: 'local', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('the unpatched SDK inside a function', () => {
  it('writes to the database and reads it back', async () => {
    await sdk('add', { data: { _id: 'a', text: '喜事新办' } })
    expect(await sdk('notes')).toMatchObject({ data: [{ _id: 'a', text: '喜事新办' }] })
  })

  it('is told of a missing collection by the number of the platform', async () => {
    expect(await sdk('missing')).toMatchObject({ errCode: -502005 })
  })

  it('calls another function for the same person, with the way it came in the source', async () => {
    const { result } = await test.cloud.call('chain', { to: 'echo', data: { n: 1 } }, { openid: 'oLocalLi' })
    expect(result).toMatchObject({ event: { n: 1 }, seen: { OPENID: 'oLocalLi', SOURCE: 'wx_client,scf' } })
  })

  it('calls for nobody when nobody called', async () => {
    const { result } = await test.cloud.call('chain', { to: 'echo' })
    expect(Object(result).seen).not.toHaveProperty('OPENID')
  })

  it('never calls for another person, with forty at once', async () => {
    const people = Array.from({ length: 40 }, (_, n) => `oLocalPerson${n}`)
    const answers = await Promise.all(
      people.map((openid) => test.cloud.call('chain', { to: 'echo' }, { openid })),
    )
    expect(answers.map(({ result }) => Object(result).seen.OPENID)).toEqual(people)
  })

  it('gets through functions that wait for each other, several at once', async () => {
    const calls = Array.from({ length: 3 }, (_, n) =>
      test.cloud.call('chain', { to: 'echo', data: { n }, links: 2 }),
    )
    const results = (await Promise.all(calls)).map(({ result }) => Object(result).event)
    expect(results).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }])
  })

  it('is told when functions call each other without end', async () => {
    const { result } = await test.cloud.call('chain', { to: 'echo', links: 12 })
    expect(JSON.stringify(result)).toContain('functions call each other too deeply')
  })

  it('hears why the function it called failed', async () => {
    const { result } = await test.cloud.call('chain', { to: 'faulty', data: { misdeed: 'throw' } })
    expect(JSON.stringify(result)).toContain('TypeError: the bride price is missing')
  })

  it('and of a function that is not there', async () => {
    const { result } = await test.cloud.call('chain', { to: 'nobody' })
    expect(JSON.stringify(result)).toContain('FunctionName parameter could not be found')
  })
})

describe('the wire', () => {
  it('names what it does not offer', async () => {
    const answer = await (await post({ action: 'wx.wxPayApi' })).json()
    expect(answer).toMatchObject({ code: 'INVALID_ACTION', message: 'wx.wxPayApi is not offered locally' })
    expect(answer.requestId).toBeTruthy()
  })

  it('answers a body it cannot read with a code, not with a broken connection', async () => {
    const response = await fetch(`${test.cloud.url}/admin`, {
      method: 'POST',
      headers: { authorization: 'local' },
      body: '{',
    })
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM' })
  })
})
