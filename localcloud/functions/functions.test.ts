import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFixtures, temporaryFolder } from '../fixtures/build'
import { CloudFunctions } from './functions'
import { FunctionLog } from './log'
import { Timers } from './timers'

const { folder, remove } = temporaryFolder()
let functions: CloudFunctions

beforeAll(() => {
  buildFixtures(folder)
  functions = new CloudFunctions({ appid: 'wx-local', env: 'local-test' }, new FunctionLog(() => undefined), {
    folder,
    adminUrl: 'http://127.0.0.1:9/admin',
    workers: 2,
    env: { SALT: 'demo' },
  })
})

afterAll(async () => {
  await functions.close()
  remove()
})

const misbehave = (misdeed: string) => functions.call('faulty', { misdeed })
const lastEntry = () => functions.log.all().at(-1)

describe('a function', () => {
  it('sees who calls, from where, and the event with the userInfo the platform adds', async () => {
    const { result } = await functions.call('echo', { a: 1 }, { openid: 'oLocalWang' })
    expect(result).toMatchObject({
      event: { a: 1, userInfo: { appId: 'wx-local', openId: 'oLocalWang' } },
      seen: { OPENID: 'oLocalWang', APPID: 'wx-local', ENV: 'local-test', SOURCE: 'wx_client' },
      context: { function_name: 'echo', time_limit_in_ms: 3000 },
    })
  })

  it('sees nobody when a visitor calls, even right after a known person', async () => {
    await functions.call('echo', {}, { openid: 'oLocalWang' })
    const { result } = await functions.call('echo', {})
    expect(result).toMatchObject({ event: {}, seen: { ENV: 'local-test', SOURCE: 'wx_http' } })
    expect(JSON.stringify(result)).not.toContain('oLocalWang')
  })

  it('never learns of another caller, with a hundred calling at once', async () => {
    const people = Array.from({ length: 100 }, (_, n) => `oLocalPerson${n}`)
    const answers = await Promise.all(people.map((openid) => functions.call('echo', { openid }, { openid })))
    const seen = answers.map(({ result }) => Object(result).seen.OPENID)
    expect(seen).toEqual(people)
  })

  it('answers null when it returns nothing', async () => {
    expect(await misbehave('nothing')).toMatchObject({ result: null })
  })

  it('that is not there is refused by name', async () => {
    const answer = await functions.call('../echo', {})
    expect(answer.errCode).toBe(-501000)
    expect(answer.errMsg).toContain('FunctionName parameter could not be found')
  })

  it('leaves what it printed, and how long it took, in the log', async () => {
    await functions.call('echo', { say: 'hello' })
    expect(lastEntry()).toMatchObject({
      fn: 'echo',
      status: 'ok',
      lines: [{ level: 'log', text: 'echo hello' }],
    })
  })

  it('runs its new code after a reload', async () => {
    const entry = join(folder, 'fresh', 'index.js')
    mkdirSync(join(folder, 'fresh'))
    writeFileSync(entry, 'exports.main = () => 1')
    expect(await functions.call('fresh', {})).toMatchObject({ result: 1 })
    writeFileSync(entry, 'exports.main = () => 2')
    functions.reload('fresh')
    expect(await functions.call('fresh', {})).toMatchObject({ result: 2 })
  })
})

describe('a function that fails', () => {
  it('tells the client what was thrown, and only the log where', async () => {
    const answer = await misbehave('throw')
    expect(answer.errCode).toBe(-504002)
    expect(answer.errMsg).toContain('TypeError: the bride price is missing')
    expect(answer.errMsg).not.toContain(folder)
    expect(lastEntry()?.error).toContain(join(folder, 'faulty'))
  })

  it.each(['hang', 'spin'])(
    'by a %s is ended at its time-out, in the words of the platform',
    async (misdeed) => {
      const answer = await misbehave(misdeed)
      expect(answer).toMatchObject({ errCode: -504003 })
      expect(answer.errMsg).toContain('Invoking task timed out after 1 seconds')
    },
  )

  it.each(['exit', 'reject'])('by %s harms no call beside or after it', async (misdeed) => {
    const beside = functions.call('echo', { n: 1 })
    const broken = await misbehave(misdeed)
    expect(broken.errCode).toBe(-504002)
    expect(await beside).toMatchObject({ result: { event: { n: 1 } } })
    expect(await functions.call('echo', { n: 2 })).toMatchObject({ result: { event: { n: 2 } } })
  })

  it('by eating all memory is told so, and harms no call after it', async () => {
    const { errMsg } = await misbehave('devour')
    expect(errMsg).toMatch(/memory limit exceeded|timed out/)
    expect(await functions.call('echo', { n: 3 })).toMatchObject({ result: { event: { n: 3 } } })
  })

  it('may not answer with more than 6 MB', async () => {
    expect(await misbehave('large')).toMatchObject({ errCode: -604001 })
  })

  it('may not be sent more than 6 MB', async () => {
    const answer = await functions.call('echo', { text: '宴'.repeat(3 * 1024 * 1024) })
    expect(answer.errMsg).toContain('the event is larger than 6 MB')
  })

  it('by a circular answer says so', async () => {
    expect((await misbehave('circular')).errMsg).toContain('circular')
  })
})

describe('a timer', () => {
  it('calls its function with the event of the platform, as nobody', async () => {
    const timers = new Timers(functions)
    timers.start()
    const { result } = await timers.fire('echo')
    timers.stop()
    expect(result).toMatchObject({
      event: { Type: 'Timer', TriggerName: 'nightly' },
      seen: { SOURCE: 'wx_trigger' },
    })
  })

  it('goes by the clock of Asia/Shanghai', () => {
    const timers = new Timers(functions)
    timers.start()
    const [nightly] = timers.all()
    timers.stop()
    expect(nightly?.next).toMatch(/T18:00:00\.000Z$/)
  })

  it('is not run twice at once', async () => {
    const timers = new Timers(functions)
    timers.start()
    const [first, second] = await Promise.all([timers.fire('echo'), timers.fire('echo', 'nightly')])
    timers.stop()
    expect(second.requestId).toBe(first.requestId)
  })

  it('that a function does not have is refused', () => {
    const timers = new Timers(functions)
    timers.start()
    expect(() => timers.fire('echo', 'weekly')).toThrow('echo has no timer weekly')
    timers.stop()
  })
})
