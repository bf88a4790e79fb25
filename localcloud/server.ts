import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Env, Ground } from './ground'
import { onlyOurNetwork, onlySameSite, onlyThisMachine } from './routes/access'
import { adminRoutes } from './routes/admin'
import { callRoutes } from './routes/call'
import { consoleRoutes } from './routes/console'
import { fileRoutes } from './routes/files'
import { localRoutes } from './routes/local'
import { webRoutes } from './routes/web'

/** Everything the cloud answers, each group behind its guard. */
export function createApp(ground: Ground): Hono<Env> {
  const app = new Hono<Env>()
  app.onError((error, c) => c.json({ code: 'SYS_ERR', message: error.message }, 500))
  app.use(onlySameSite)
  app.use('/admin', onlyThisMachine)
  app.use('/upload-target', onlyThisMachine)
  app.use(onlyOurNetwork(ground.config.allowLan ?? false))
  app.route('/admin', adminRoutes(ground))
  app.route('/call', callRoutes(ground))
  app.route('/local', localRoutes(ground))
  app.route('/console', consoleRoutes())
  app.route('/', fileRoutes(ground))
  app.route('/', webRoutes(ground))
  return app
}

const KEEP_ALIVE_MS = 30_000

/** Listens on this machine, or on its networks too; nothing is answered yet. @returns the server and the port it got */
export function listen(port: number, allowLan: boolean): Promise<{ server: Server; port: number }> {
  const server = createServer()
  // Callers reuse a connection for five seconds: were it closed here at the same moment, their next request would meet a closed one.
  server.keepAliveTimeout = KEEP_ALIVE_MS
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, allowLan ? '0.0.0.0' : '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : port })
    })
  })
}

/** Begins to answer. */
export function answerWith(server: Server, app: Hono<Env>): void {
  server.on('request', getRequestListener(app.fetch))
}

/** Takes no more requests and lets the open ones end. */
export function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
