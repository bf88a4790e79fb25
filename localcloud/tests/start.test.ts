import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startLocalCloud, type LocalCloudConfig } from '..'
import { startTestCloud, temporaryFolder } from '../fixtures/build'

const { folder, remove } = temporaryFolder()
afterAll(remove)

const config = (name: string, port = 0): LocalCloudConfig => ({
  name,
  appid: 'wx-local',
  env: 'local-test',
  folder: join(folder, name),
  functions: { folder: join(folder, `${name}-functions`) },
  collections: { notes: {} },
  port,
  quiet: true,
})

it('a cloud that is closed lets its port and its folder go, and has lost nothing when it opens again', async () => {
  const first = await startLocalCloud(config('again'))
  const insertion = { collectionName: 'notes', data: ['{"_id":"a"}'] }
  first.database.handle('database.insertDocument', insertion)
  await first.close()
  const second = await startLocalCloud(config('again', first.port))
  expect(second.database.collections()).toEqual([{ name: 'notes', count: 1 }])
  await second.close()
})

it('a call that still runs is answered when the cloud closes', async () => {
  const { cloud, close } = await startTestCloud()
  const call = cloud.call('faulty', { misdeed: 'hang' })
  await close()
  expect((await call).errMsg).toContain('cloud.callFunction:fail')
})

it('a taken port is an error at once', async () => {
  const first = await startLocalCloud(config('holder'))
  await expect(startLocalCloud(config('late', first.port))).rejects.toThrow('EADDRINUSE')
  await first.close()
})

it('a malformed timer is named at the start', async () => {
  const functions = join(folder, 'broken-functions', 'night')
  mkdirSync(functions, { recursive: true })
  writeFileSync(join(functions, 'index.js'), 'exports.main = () => 1')
  const triggers = [{ name: 'daily', type: 'timer', config: '0 0 25 * * * *' }]
  writeFileSync(join(functions, 'config.json'), JSON.stringify({ triggers }))
  await expect(startLocalCloud(config('broken'))).rejects.toThrow(
    "the timer night/daily can't be read: 0 0 25 * * * *",
  )
})
