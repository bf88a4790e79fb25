import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'
import { personOf } from '../fixtures/person'

let test: TestCloud
let refills = 0

beforeAll(async () => {
  test = await startTestCloud({
    identities: [{ openid: 'oLocalWang', label: '老王（演示）' }],
    reset: async () => void (refills += 1),
  })
})
afterAll(() => test.close())

const ask = async (path: string) => (await fetch(`${test.cloud.url}/local/${path}`)).json()

async function tell(path: string, body: object = {}) {
  const headers = { 'x-local-console': '1' }
  const response = await fetch(`${test.cloud.url}/local/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: await response.json() }
}

describe('the console', () => {
  it('is a page that needs nothing from elsewhere', async () => {
    const page = await (await fetch(`${test.cloud.url}/console`)).text()
    const files = [...page.matchAll(/(?:src|href)="(\/console\/[^"]+)"/g)].map(([, path]) => path)
    const types = await Promise.all(
      files.map(async (path) => (await fetch(test.cloud.url + path)).headers.get('content-type')),
    )
    expect(types).toEqual(['text/css', 'text/javascript'])
    expect(page).not.toMatch(/https?:\/\//)
  })

  it('tells the app who there is to act as', async () => {
    expect(await ask('info')).toEqual({
      name: '演示',
      env: 'local-test',
      identities: [{ openid: 'oLocalWang', label: '老王（演示）' }],
    })
  })

  it('pages through a collection and filters by text', async () => {
    const sdk = personOf(test)
    for (const _id of ['a', 'b', 'c']) await sdk('add', { data: { _id, text: `第 ${_id} 条` } })
    expect(await ask('collections')).toContainEqual({ name: 'notes', count: 3 })
    expect(await ask('collections/notes?skip=1&limit=1')).toMatchObject([{ _id: 'b' }])
    expect(await ask(`collections/notes?text=${encodeURIComponent('第 c')}`)).toMatchObject([{ _id: 'c' }])
  })

  it('shows the newest call first, with what it printed', async () => {
    await test.cloud.call('echo', { say: 'console' }, { openid: 'oLocalWang' })
    const [newest] = await ask('log')
    expect(newest).toMatchObject({ fn: 'echo', openid: 'oLocalWang', lines: [{ text: 'echo console' }] })
  })

  it('runs a timer now', async () => {
    expect(await ask('timers')).toMatchObject([{ fn: 'echo', name: 'nightly', config: '0 0 2 * * * *' }])
    const { answer } = await tell('timers/fire', { fn: 'echo', name: 'nightly' })
    expect(answer.result.event).toMatchObject({ Type: 'Timer', TriggerName: 'nightly' })
  })

  it('exports, resets and imports: what was there is there again', async () => {
    const { answer } = await tell('export')
    expect(await ask('exports')).toEqual([answer.name])
    await tell('reset')
    expect(refills).toBe(1)
    expect(await ask('collections')).toContainEqual({ name: 'notes', count: 0 })
    await tell('import', { name: answer.name })
    expect(await ask('collections')).toContainEqual({ name: 'notes', count: 3 })
  })

  it.each(['../../x', '20260101-000000', ''])(
    'imports only an export that is there, not %j',
    async (name) => {
      expect((await tell('import', { name })).status).toBe(400)
    },
  )
})
