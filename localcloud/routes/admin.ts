import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { CloudError } from '../cloud-error'
import type { Env, Ground } from '../ground'
import { answerOpenApi } from '../openapi'
import { decodeOpenApiRequest, encodeOpenApiAnswer } from '../openapi/wire'
import { readForm, type Form } from './multipart'
import { deleteFiles, downloadUrls, uploadMetadata } from './storage-actions'

type Body = Record<string, unknown>
type Answer = Body | Promise<Body>

const bodySchema = v.looseObject({ action: v.string() })
const invocationSchema = v.object({ function_name: v.string(), request_data: v.optional(v.string(), '') })

const actions: Record<string, (body: Body, ground: Ground, request: Request) => Answer> = {
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': uploadMetadata,
  'storage.batchGetDownloadUrl': downloadUrls,
  'storage.batchDeleteFile': deleteFiles,
}

// A document may have 16 MB, and its JSON escapes take more.
const largestRequest = 40 * 1024 * 1024

/** The wire of the server SDK: one address, one action a request. */
export function adminRoutes(ground: Ground): Hono<Env> {
  const app = new Hono<Env>()
  app.use(
    bodyLimit({
      maxSize: largestRequest,
      onError: (c) => c.json(refusal('EXCEED_REQUEST_SIZE_LIMIT', 'too large')),
    }),
  )
  app.post('/', async (c) => {
    // Pages of other sites can post here but can't set this header; the SDK always does.
    if (!c.req.header('authorization')) return c.json(refusal('SIGN_PARAM_INVALID', 'not signed'), 403)
    const contentType = c.req.header('content-type') ?? ''
    try {
      if (!contentType.startsWith('multipart/form-data'))
        return c.json(await answer(await c.req.json(), ground, c.req.raw))
      const bytes = await answerForm(
        await readForm(new Uint8Array(await c.req.arrayBuffer()), contentType),
        ground,
      )
      return c.body(bytes, 200, { 'content-type': 'application/octet-stream' })
    } catch (error) {
      return c.json(refusalOf(error))
    }
  })
  return app
}

async function answer(posted: unknown, ground: Ground, request: Request): Promise<Body> {
  const body = v.parse(bodySchema, posted)
  const answered = body.action.startsWith('database.')
    ? ground.database.handle(body.action, body)
    : await perform(body.action, body, ground, request)
  return { requestId: randomUUID(), ...answered }
}

function perform(action: string, body: Body, ground: Ground, request: Request): Answer {
  const known = actions[action]
  if (!known) throw new CloudError('INVALID_ACTION', `${action} is not offered locally`)
  return known(body, ground, request)
}

async function invokeFunction(body: Body, { functions }: Ground, request: Request): Promise<Body> {
  const { function_name: name, request_data: event } = v.parse(invocationSchema, body)
  const calling = functions.callOf(body.wxCloudApiToken)
  const requestId = randomUUID()
  const caller = { openid: calling?.caller.openid, source: request.headers.get('x-tcb-source') ?? 'scf' }
  const depth = calling ? calling.depth + 1 : 0
  const result = await functions.invoke(name, event || '{}', caller, requestId, { depth })
  return { requestId, data: { response_data: result } }
}

async function answerForm(form: Form, { openapi, functions }: Ground): Promise<Uint8Array<ArrayBuffer>> {
  const action = form.get('action')?.toString() ?? ''
  const data = form.get('requestData')
  if (action !== 'wx.openApi' || !data)
    throw new CloudError('INVALID_ACTION', `${action} is not offered locally`)
  const calling = functions.callOf(form.get('wxCloudApiToken')?.toString())
  const name = form.get('apiName')?.toString() ?? ''
  return new Uint8Array(
    encodeOpenApiAnswer(await answerOpenApi(name, decodeOpenApiRequest(data), openapi, calling?.fn.openapi)),
  )
}

function refusalOf(error: unknown): Body {
  if (error instanceof CloudError) return refusal(error.code, error.message)
  if (v.isValiError(error) || error instanceof SyntaxError) return refusal('INVALID_PARAM', error.message)
  return refusal('SYS_ERR', error instanceof Error ? error.message : String(error))
}

function refusal(code: string, message: string): Body {
  return { requestId: randomUUID(), code, message }
}
