import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'
import { personOf } from '../fixtures/person'

let test: TestCloud
let sdk: ReturnType<typeof personOf>

beforeAll(async () => {
  const web = { folder: '/nowhere', pageUrl: (page: string, scene: string) => `/#/${page}?scene=${scene}` }
  test = await startTestCloud({ web, unsafeWords: ['坏话'] })
  sdk = personOf(test)
})
afterAll(() => test.close())

const openapi = (api: string, data: object) => sdk('openapi', { api, data })

const accept = (openid: string, templateIds: string[]) =>
  fetch(`${test.cloud.url}/local/subscribe`, {
    method: 'POST',
    body: JSON.stringify({ openid, templateIds }),
  })

describe('wxacode.getUnlimited', () => {
  const ask = (data: object) => openapi('wxacode.getUnlimited', data)

  it('draws a PNG', async () => {
    const { buffer, contentType } = await ask({ scene: 'w=1', page: 'pages/wall/index' })
    expect(contentType).toBe('image/png')
    expect(Buffer.from(String(buffer), 'base64').subarray(1, 4).toString()).toBe('PNG')
  })

  it.each(['', 'x'.repeat(33), '墙', 'a b', 'a%20'])('refuses the scene %j', async (scene) => {
    expect(await ask({ scene, page: 'pages/a' })).toMatchObject({ errCode: 40129 })
  })

  it.each(['/pages/a', 'pages/a?x=1'])('refuses the page %s', async (page) => {
    expect(await ask({ scene: 'a', page })).toMatchObject({ errCode: 41030 })
  })
})

describe('subscribeMessage.send', () => {
  const send = (more: object = {}) =>
    openapi('subscribeMessage.send', {
      touser: 'oLocalLi',
      templateId: 'approved',
      page: 'pages/a?id=1',
      data: { thing1: { value: '报备通过了' } },
      ...more,
    })

  it('reaches nobody who has not accepted, and one who has exactly once', async () => {
    expect(await send()).toMatchObject({ errCode: 43101 })
    await accept('oLocalLi', ['approved'])
    expect(await send()).toMatchObject({ errCode: 0 })
    expect(await send()).toMatchObject({ errCode: 43101 })
    expect(test.cloud.inbox()).toMatchObject([
      {
        openid: 'oLocalLi',
        templateId: 'approved',
        page: 'pages/a?id=1',
        data: { thing1: { value: '报备通过了' } },
      },
    ])
  })

  it('refuses what WeChat refuses, and keeps the acceptance', async () => {
    await accept('oLocalZhao', ['approved'])
    const tooLong = { thing1: { value: '字'.repeat(21) } }
    expect(await send({ touser: 'oLocalZhao', data: tooLong })).toMatchObject({ errCode: 47003 })
    expect(await send({ touser: 'oLocalZhao', data: { phrase2: { value: 'ok' } } })).toMatchObject({
      errCode: 47003,
    })
    expect(await send({ touser: 'oReal' })).toMatchObject({ errCode: 40003 })
    expect(await send({ touser: 'oLocalZhao' })).toMatchObject({ errCode: 0 })
  })
})

describe('security.msgSecCheck', () => {
  const check = (more: object) =>
    openapi('security.msgSecCheck', {
      version: 2,
      scene: 2,
      openid: 'oLocalWang',
      content: '喜事新办',
      ...more,
    })

  it('passes an ordinary text', async () => {
    expect(await check({})).toMatchObject({
      result: { suggest: 'pass', label: 100 },
      detail: [{ errcode: 0 }],
    })
  })

  it.each(['代开发票找我', '这是坏话'])('finds %s risky', async (content) => {
    expect(await check({ content })).toMatchObject({ result: { suggest: 'risky' } })
  })

  it.each([
    { version: 1 },
    { scene: 9 },
    { openid: 'someone' },
    { content: '' },
    { content: '长'.repeat(2501) },
  ])('refuses %j', async (wrong) => {
    expect((await check(wrong)).errCode).toBeGreaterThan(40000)
  })
})

describe('phonenumber.getPhoneNumber', () => {
  it('gives the number a local code names, and refuses any other code', async () => {
    expect(await openapi('phonenumber.getPhoneNumber', { code: 'local:13800000000' })).toMatchObject({
      phoneInfo: { purePhoneNumber: '13800000000', countryCode: '86', watermark: { appid: 'wx-local' } },
    })
    expect(await openapi('phonenumber.getPhoneNumber', { code: 'abc' })).toMatchObject({ errCode: 40029 })
  })
})

describe('any openapi', () => {
  it('that is not offered says so by name', async () => {
    const answer = await openapi('logistics.addOrder', {})
    expect(answer.errCode).toBe(-604100)
    expect(answer.errMsg).toContain('logistics.addOrder is not offered locally')
  })

  it('is refused to a function whose config does not permit it, as on the platform', async () => {
    writeFileSync(join(test.functions, 'everything', 'config.json'), '{ "timeout": 20 }')
    test.cloud.reload('everything')
    expect(await openapi('phonenumber.getPhoneNumber', { code: 'local:13800000000' })).toMatchObject({
      errCode: -604101,
    })
  })
})
