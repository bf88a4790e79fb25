import { request } from 'node:http'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'
import type { Env } from '../ground'
import { onlyOurNetwork, onlyThisMachine } from '../routes/access'

let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud()
})
afterAll(() => test.close())

/** Asks as a browser would that was led here under another name; fetch may not set these headers itself. */
function statusOf(path: string, headers: Record<string, string>, method = 'POST'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${test.cloud.url}${path}`, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end(method === 'POST' ? '{}' : undefined)
  })
}

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })

describe('another machine', () => {
  const app = new Hono<Env>()
  app.get('/admin', onlyThisMachine, (c) => c.text('in'))
  app.get('/call', onlyOurNetwork(false), (c) => c.text('in'))
  app.get('/lan', onlyOurNetwork(true), (c) => c.text('in'))
  const ask = async (path: string, address: string) =>
    (await app.request(path, { headers: { host: '127.0.0.1:8080' } }, from(address))).status

  it.each(['192.168.1.20', '10.0.0.3', '::ffff:192.168.1.20', '2001:db8::1', ''])(
    'at %j reaches nothing',
    async (address) => {
      expect(await ask('/admin', address)).toBe(403)
      expect(await ask('/call', address)).toBe(403)
    },
  )

  it('reaches the app, never the wire, when the config lets the network in', async () => {
    expect(await ask('/lan', '192.168.1.20')).toBe(200)
    expect(await ask('/admin', '192.168.1.20')).toBe(403)
  })

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('is not what %s is', async (address) => {
    expect(await ask('/admin', address)).toBe(200)
    expect(await ask('/call', address)).toBe(200)
  })
})

describe('a page of another site', () => {
  const host = () => ({ host: `127.0.0.1:${test.cloud.port}` })

  it.each(['/call/echo', '/local/reset', '/local/subscribe', '/upload?path=a', '/admin'])(
    'cannot post to %s',
    async (path) => {
      const headers = { ...host(), origin: 'http://evil.example', authorization: 'x', 'x-local-console': '1' }
      expect(await statusOf(path, headers)).toBe(403)
    },
  )

  it('cannot post as a plain form, which carries no origin in old browsers', async () => {
    expect(await statusOf('/local/reset', { ...host(), 'content-type': 'text/plain' })).toBe(403)
    expect(await statusOf('/admin', { ...host(), 'content-type': 'text/plain' })).toBe(403)
  })

  it('cannot read by giving its own name to this machine', async () => {
    const named = { host: `evil.example:${test.cloud.port}` }
    expect(await statusOf('/local/collections', named, 'GET')).toBe(403)
    expect(await statusOf('/call/echo', named)).toBe(403)
  })

  it('is sent no header that would let it read', async () => {
    const response = await fetch(`${test.cloud.url}/local/info`)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})
