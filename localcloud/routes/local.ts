import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import * as v from 'valibot'
import { CloudError } from '../cloud-error'
import type { Env, Ground } from '../ground'
import { localOpenid } from '../openapi/answer'
import { onlyConsole } from './access'

const openid = v.pipe(v.string(), v.regex(localOpenid))
const subscribeSchema = v.object({ openid, templateIds: v.array(v.pipe(v.string(), v.minLength(1))) })
const timerSchema = v.object({ fn: v.string(), name: v.optional(v.string()) })
const importSchema = v.object({ name: v.pipe(v.string(), v.regex(/^\d{8}-\d{6}$/)) })
const pageSchema = v.object({
  skip: v.optional(v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0)), '0'),
  limit: v.optional(
    v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1), v.maxValue(200)),
    '20',
  ),
  text: v.optional(v.string()),
})

/** What the console and the browser app ask of the cloud itself. */
export function localRoutes(ground: Ground): Hono<Env> {
  const { config, database, functions, timers, openapi } = ground
  const exports = join(config.folder, 'exports')
  const app = new Hono<Env>()
  app.onError((error, c) => {
    if (error instanceof CloudError) return c.json({ code: error.code, message: error.message }, 400)
    if (v.isValiError(error)) return c.json({ code: 'INVALID_PARAM', message: error.message }, 400)
    return c.json({ code: 'SYS_ERR', message: error.message }, 500)
  })

  app.get('/info', (c) => c.json({ name: config.name, env: config.env, identities: config.identities ?? [] }))
  // A visitor's own tap on the sheet, so the app may post it without the console's header.
  app.post('/subscribe', async (c) => {
    const accepted = v.parse(subscribeSchema, await c.req.json())
    openapi.inbox.accept(accepted.openid, accepted.templateIds)
    return c.json({ accepted: accepted.templateIds })
  })

  app.use(onlyConsole)
  app.get('/collections', (c) => c.json(database.collections()))
  app.get('/collections/:name', (c) => {
    const asked = v.parse(pageSchema, c.req.query())
    return c.json(database.page(c.req.param('name'), { ...asked, text: asked.text || undefined }))
  })
  app.get('/log', (c) => c.json(functions.log.all().reverse()))
  app.get('/inbox', (c) => c.json(openapi.inbox.all()))
  app.get('/timers', (c) => c.json(timers.all()))
  app.post('/timers/fire', async (c) => {
    const asked = v.parse(timerSchema, await c.req.json())
    return c.json(await timers.fire(asked.fn, asked.name))
  })
  app.get('/exports', (c) => c.json(existsSync(exports) ? readdirSync(exports).sort().reverse() : []))
  app.post('/export', (c) => {
    const name = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)
    ground.exportTo(join(exports, name))
    return c.json({ name, folder: join(exports, name) })
  })
  app.post('/import', async (c) => {
    const { name } = v.parse(importSchema, await c.req.json())
    ground.importFrom(join(exports, name))
    return c.json({ name })
  })
  app.post('/reset', async (c) => {
    await ground.reset()
    return c.json({})
  })
  return app
}
