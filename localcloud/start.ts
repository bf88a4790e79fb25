import type { Server } from 'node:http'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exportCloud, importCloud } from './backup'
import type { LocalCloudConfig, RunningCloud } from './config'
import { openDatabase } from './database'
import { CloudFunctions } from './functions/functions'
import { FunctionLog } from './functions/log'
import { Timers } from './functions/timers'
import type { Addresses, Ground } from './ground'
import { Inbox } from './openapi/inbox'
import { ownAddresses } from './routes/access'
import { answerWith, createApp, listen, shut } from './server'
import { FileStorage } from './storage/storage'

/**
 * Starts a cloud in its folder; it answers when the promise resolves.
 * @throws CloudError when the config, a timer or the data can't be used; Error when the port is taken
 */
export async function startLocalCloud(config: LocalCloudConfig): Promise<RunningCloud> {
  mkdirSync(config.folder, { recursive: true })
  const { server, port } = await listen(config.port, config.allowLan ?? false)
  try {
    const ground = layGround(config, addressesAt(port, config.allowLan ?? false))
    ground.timers.start()
    answerWith(server, createApp(ground))
    return running(ground, server, port)
  } catch (error) {
    await shut(server)
    throw error
  }
}

function addressesAt(port: number, allowLan: boolean): Addresses {
  const [outside] = allowLan ? ownAddresses() : []
  const url = `http://127.0.0.1:${port}`
  return { url, publicUrl: outside ? `http://${outside}:${port}` : url }
}

function layGround(config: LocalCloudConfig, addresses: Addresses): Ground {
  const { appid, env, folder, web } = config
  const database = openDatabase({ folder: join(folder, 'database'), collections: config.collections })
  const storage = new FileStorage(join(folder, 'storage'), env)
  const inbox = new Inbox(join(folder, 'inbox'))
  const log = new FunctionLog((line) => !config.quiet && process.stdout.write(`${line}\n`))
  const functions = new CloudFunctions({ appid, env }, log, {
    folder: config.functions.folder,
    adminUrl: `${addresses.url}/admin`,
    workers: Math.max(1, config.workers ?? 2),
    env: config.functions.env ?? {},
  })
  const pageUrl =
    web && ((page: string, scene: string) => new URL(web.pageUrl(page, scene), addresses.publicUrl).href)
  return {
    config,
    addresses,
    database,
    storage,
    functions,
    timers: new Timers(functions, config.timersByHand),
    openapi: { appid, inbox, unsafeWords: config.unsafeWords ?? [], pageUrl },
    exportTo: (to) => exportCloud(folder, database, to),
    importFrom: (from) => {
      importCloud(folder, database, from)
      functions.reload()
    },
    reset: async () => {
      database.reset()
      storage.clear()
      inbox.clear()
      functions.reload()
      await config.reset?.()
    },
  }
}

function running(ground: Ground, server: Server, port: number): RunningCloud {
  const { database, functions, storage, timers, openapi, addresses } = ground
  return {
    ...addresses,
    port,
    database,
    call: (fn, event, who) => functions.call(fn, event, who),
    fireTimer: (fn, name) => timers.fire(fn, name),
    timers: () => timers.all(),
    inbox: () => openapi.inbox.all(),
    functionsLog: () => functions.log.all(),
    reload: (fn) => {
      functions.reload(fn)
      timers.start()
    },
    storagePut: (path, bytes) => storage.put(path, bytes),
    exportTo: ground.exportTo,
    importFrom: ground.importFrom,
    reset: ground.reset,
    close: async () => {
      timers.stop()
      const closing = shut(server)
      await functions.close()
      server.closeAllConnections()
      await closing
      database.close()
    },
  }
}
