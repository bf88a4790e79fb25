import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'
import { personOf } from '../fixtures/person'
import { checkStoragePath } from '../storage/paths'
import { FileStorage } from '../storage/storage'

let test: TestCloud
let sdk: ReturnType<typeof personOf>

beforeAll(async () => {
  test = await startTestCloud()
  sdk = personOf(test)
})
afterAll(() => test.close())

const fileId = (path: string) => `cloud://local-test.local/${path}`
const base64 = (text: string) => Buffer.from(text).toString('base64')

async function urlOf(fileID: string): Promise<string> {
  const { fileList } = await sdk('urls', { fileList: [fileID] })
  return Object(fileList)[0].tempFileURL
}

async function upload(path: string, body: BodyInit, openid?: string) {
  const headers: Record<string, string> = openid ? { 'x-local-openid': openid } : {}
  const response = await fetch(`${test.cloud.url}/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    body,
    headers,
  })
  return { status: response.status, answer: await response.json() }
}

describe('the SDK', () => {
  it('uploads a file under a Chinese name and downloads the same bytes', async () => {
    const content = Buffer.from([0, 255, 13, 10, 128]).toString('base64')
    const { fileID } = await sdk('upload', { path: '照片/喜 宴.png', content })
    expect(fileID).toBe(fileId('照片/喜 宴.png'))
    const { result } = await test.cloud.call('everything', { deed: 'download', fileID })
    expect(result).toBe(content)
  })

  it('gets a temporary address that opens with the right type', async () => {
    await sdk('upload', { path: 'a/b.png', content: base64('png') })
    const response = await fetch(await urlOf(fileId('a/b.png')))
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(await response.text()).toBe('png')
  })

  it('is told which of several files are not there', async () => {
    await sdk('upload', { path: 'there.txt', content: base64('x') })
    const fileList = [fileId('there.txt'), fileId('not-there.txt'), 'cloud://elsewhere/a.txt']
    const { fileList: found } = await sdk('urls', { fileList })
    expect(Object(found).map(({ status }: { status: number }) => status)).toEqual([0, -503003, -503003])
  })

  it('deletes a file once', async () => {
    await sdk('upload', { path: 'gone.txt', content: base64('x') })
    const gone = { fileList: [fileId('gone.txt')] }
    expect(await sdk('remove', gone)).toMatchObject({ fileList: [{ status: 0 }] })
    expect(await sdk('remove', gone)).toMatchObject({ fileList: [{ status: -503003 }] })
  })
})

describe('a client', () => {
  it('uploads raw bytes or a form, and gets the fileID', async () => {
    const form = new FormData()
    form.set('file', new Blob(['from a form']), 'any.txt')
    expect((await upload('raw.txt', 'raw', 'oLocalWang')).answer).toEqual({ fileID: fileId('raw.txt') })
    expect((await upload('form.txt', form, 'oLocalWang')).answer).toEqual({ fileID: fileId('form.txt') })
    expect(await (await fetch(await urlOf(fileId('form.txt')))).text()).toBe('from a form')
  })

  it('may replace its own file, nobody else may', async () => {
    await upload('mine.txt', 'first', 'oLocalWang')
    expect((await upload('mine.txt', 'second', 'oLocalWang')).status).toBe(200)
    expect(await upload('mine.txt', 'third', 'oLocalLi')).toMatchObject({
      status: 403,
      answer: { code: 'STORAGE_EXCEED_AUTHORITY' },
    })
    expect((await upload('mine.txt', 'third')).status).toBe(403)
    expect(await (await fetch(await urlOf(fileId('mine.txt')))).text()).toBe('second')
  })

  it('opens nothing without a signature, with one of another file, or with a changed time', async () => {
    await upload('one.txt', '1', 'oLocalWang')
    await upload('two.txt', '2', 'oLocalWang')
    const one = new URL(await urlOf(fileId('one.txt')))
    const statuses = await Promise.all([
      fetch(`${test.cloud.url}/files/one.txt`),
      fetch(`${test.cloud.url}/files/two.txt${one.search}`),
      fetch(one.href.replace(/t=\d+/, 't=9999999999')),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  it('reads a part of a film, as players ask for it', async () => {
    await upload('film.mp4', '0123456789', 'oLocalWang')
    const response = await fetch(await urlOf(fileId('film.mp4')), { headers: { range: 'bytes=2-4' } })
    expect(response.status).toBe(206)
    expect(await response.text()).toBe('234')
  })

  it('can upload a web page, but it will not run', async () => {
    await upload('page.html', '<script>alert(1)</script>', 'oLocalWang')
    const response = await fetch(await urlOf(fileId('page.html')))
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })
})

describe('a path', () => {
  const bad = [
    '',
    '/etc/passwd',
    '../up',
    'a/../../up',
    'a//b',
    './a',
    'a/.',
    '..',
    'C:\\x',
    'a\\..\\b',
    'a%2e%2e',
    'a\u0000b',
    'a?b',
    'a#b',
  ]
  it.each([...bad, '长'.repeat(300)])('like %j is refused', async (path) => {
    expect(() => checkStoragePath(path)).toThrow()
    expect((await upload(path, 'x', 'oLocalWang')).status).toBe(400)
  })

  it('through a link cannot leave the storage, to write or to read', async () => {
    const outside = join(test.folder, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'secret.txt'), 'secret')
    symlinkSync(outside, join(test.folder, 'data', 'storage', 'files', 'link'))
    expect((await upload('link/new.txt', 'x', 'oLocalWang')).status).toBe(403)
    expect(await sdk('urls', { fileList: [fileId('link/secret.txt')] })).toMatchObject({
      fileList: [{ status: -503002 }],
    })
    expect(readdirSync(outside)).toEqual(['secret.txt'])
  })
})

describe('a signature', () => {
  it('ends at its second', () => {
    let now = 1_000_000
    const storage = new FileStorage(join(test.folder, 'clock'), 'local-test', () => now)
    const query = new URLSearchParams(storage.sign('read', 'a.txt', 60))
    const check = () => storage.checkSign('read', 'a.txt', query.get('sign') ?? '', query.get('t') ?? '')
    expect(check).not.toThrow()
    now += 61_000
    expect(check).toThrow('out of date')
  })

  it('to read does not let one write', () => {
    const storage = new FileStorage(join(test.folder, 'clock'), 'local-test')
    const query = new URLSearchParams(storage.sign('read', 'a.txt', 60))
    expect(() => storage.checkSign('write', 'a.txt', query.get('sign') ?? '', query.get('t') ?? '')).toThrow()
  })
})
