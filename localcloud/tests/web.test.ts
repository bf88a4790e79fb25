import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, temporaryFolder, type TestCloud } from '../fixtures/build'

const { folder, remove } = temporaryFolder()
let test: TestCloud

beforeAll(async () => {
  test = await startTestCloud({ web: { folder, pageUrl: (page) => page } })
})
afterAll(async () => {
  await test.close()
  remove()
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(test.cloud.url + path, { headers })

describe('the browser app', () => {
  it('that is not built says what to do, in one sentence', async () => {
    const response = await get('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('网页还没有生成')
  })

  describe('once built', () => {
    beforeAll(() => {
      mkdirSync(join(folder, 'js'))
      writeFileSync(join(folder, 'index.html'), '<title>app</title>')
      writeFileSync(join(folder, 'js', 'app.js'), 'let a = 1\n'.repeat(1000))
    })

    it('opens at the root and at any page of it', async () => {
      expect(await (await get('/')).text()).toContain('app')
      expect(await (await get('/ceremonies/apply', { accept: 'text/html' })).text()).toContain('app')
    })

    it('answers 404 for a script that is not there, not with the page', async () => {
      expect((await get('/js/none.js', { accept: 'text/html' })).status).toBe(404)
    })

    it('sends scripts as scripts and gzipped', async () => {
      const response = await get('/js/app.js', { 'accept-encoding': 'gzip' })
      expect(response.headers.get('content-type')).toMatch(/javascript/)
      expect(response.headers.get('content-encoding')).toBe('gzip')
      expect(await response.text()).toContain('let a = 1')
    })

    it('is not sent again while it is unchanged', async () => {
      const etag = (await get('/js/app.js')).headers.get('etag') ?? ''
      expect((await get('/js/app.js', { 'if-none-match': etag })).status).toBe(304)
      writeFileSync(join(folder, 'js', 'app.js'), 'let a = 2')
      expect((await get('/js/app.js', { 'if-none-match': etag })).status).toBe(200)
    })

    it('gives nothing from outside its folder', async () => {
      for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/js/..%5c..%5csecret']) {
        expect(await (await get(path)).text()).not.toContain('root:')
      }
    })
  })
})
