import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'

let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(() => test.close())

async function call(fn: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${test.cloud.url}/call/${fn}`, { method: 'POST', body, headers })
  return { status: response.status, answer: await response.json() }
}

describe('a client', () => {
  it('gets what the function returns, as the person its header names', async () => {
    const { status, answer } = await call('echo', '{"n":1}', { 'x-local-openid': 'oLocalWang' })
    expect(status).toBe(200)
    expect(answer).toMatchObject({ result: { event: { n: 1 }, seen: { OPENID: 'oLocalWang' } } })
    expect(answer.requestId).toBeTruthy()
  })

  it('without the header is a visitor nobody knows', async () => {
    const { answer } = await call('echo', '{}')
    expect(answer.result.seen).not.toHaveProperty('OPENID')
  })

  it('cannot pass for a person with a real openid', async () => {
    const { status, answer } = await call('echo', '{}', { 'x-local-openid': 'oABCD1234567890' })
    expect(status).toBe(400)
    expect(answer.errMsg).toContain('oLocal')
  })

  it('gets a failure in the shape of its own SDK, without the stack', async () => {
    const { status, answer } = await call('faulty', '{"misdeed":"throw"}')
    expect(status).toBe(200)
    expect(Object.keys(answer).sort()).toEqual(['errCode', 'errMsg', 'requestId'])
    expect(answer.errMsg).toMatch(
      /^cloud\.callFunction:fail Error: errCode: -504002 functions execute fail \| errMsg: TypeError/,
    )
    expect(answer.errMsg).not.toContain('index.js')
  })

  it('may send 6 MB less the frame, and no more', async () => {
    const event = (length: number) => JSON.stringify({ text: 'x'.repeat(length) })
    const limit = 6 * 1024 * 1024
    const { answer: fits } = await call('faulty', event(limit - 100))
    const { answer: refused } = await call('faulty', event(limit))
    expect(fits).toHaveProperty('result', null)
    expect(refused).toMatchObject({ errCode: -501007 })
  })

  it.each(['[1]', '"text"', '{'])('is told that %s is no event', async (body) => {
    expect((await call('echo', body)).status).toBe(400)
  })
})
