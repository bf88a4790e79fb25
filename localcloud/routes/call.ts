import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { CloudError } from '../cloud-error'
import { clientFailure, functionSizeLimit } from '../functions/failures'
import type { Env, Ground } from '../ground'
import { localOpenid } from '../openapi/answer'

/** What a client calls: `POST /call/<function>` with the event, as the person `x-local-openid` names. */
export function callRoutes({ functions }: Ground): Hono<Env> {
  const app = new Hono<Env>()
  const tooLarge = bodyLimit({
    maxSize: functionSizeLimit,
    onError: (c) => c.json(failure('EXCEED_REQUEST_SIZE_LIMIT', 'the event is larger than 6 MB')),
  })
  app.post('/:fn', tooLarge, async (c) => {
    const openid = c.req.header('x-local-openid') || undefined
    if (openid && !localOpenid.test(openid))
      return c.json(failure('INVALID_PARAM', 'openids here begin with oLocal'), 400)
    const event = readEvent(await c.req.text())
    if (event === undefined) return c.json(failure('INVALID_PARAM', 'the event must be a JSON object'), 400)
    return c.json(await functions.call(c.req.param('fn'), event, { openid }))
  })
  return app
}

function readEvent(text: string): unknown {
  try {
    const event: unknown = JSON.parse(text || '{}')
    return typeof event === 'object' && event !== null && !Array.isArray(event) ? event : undefined
  } catch {
    return undefined
  }
}

function failure(code: string, message: string): object {
  return clientFailure(randomUUID(), new CloudError(code, message))
}
