import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { CloudError } from '../cloud-error'
import type { Env, Ground } from '../ground'
import { localOpenid } from '../openapi/answer'
import { readForm } from './multipart'

const largestFile = 50 * 1024 * 1024

const statusOf: Record<string, 403 | 404> = {
  STORAGE_SIGN_PARAM_INVALID: 403,
  STORAGE_EXCEED_AUTHORITY: 403,
  STORAGE_FILE_NONEXIST: 404,
}

/** Uploads, temporary addresses, and the target the SDK puts files to. */
export function fileRoutes(ground: Ground): Hono<Env> {
  const app = new Hono<Env>()
  const limited = bodyLimit({ maxSize: largestFile, onError: (c) => refuse(c, tooLarge()) })
  app.post('/upload', limited, (c) => guarded(c, () => upload(c, ground)))
  app.put('/upload-target', limited, (c) => guarded(c, () => uploadTarget(c, ground)))
  app.get('/files/*', (c) => guarded(c, () => download(c, ground)))
  return app
}

async function upload(c: Context<Env>, { storage }: Ground): Promise<Response> {
  const openid = c.req.header('x-local-openid') || undefined
  if (openid && !localOpenid.test(openid))
    throw new CloudError('INVALID_PARAM', 'openids here begin with oLocal')
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  const contentType = c.req.header('content-type') ?? ''
  const content = contentType.startsWith('multipart/form-data') ? await fileOf(bytes, contentType) : bytes
  return c.json({ fileID: await storage.put(c.req.query('path') ?? '', content, { openid }) })
}

async function fileOf(bytes: Uint8Array, contentType: string): Promise<Uint8Array> {
  const file = (await readForm(bytes, contentType)).get('file')
  if (!file) throw new CloudError('INVALID_PARAM', 'the form has no field named file')
  return file
}

async function uploadTarget(c: Context<Env>, { storage }: Ground): Promise<Response> {
  const { path = '', sign, t } = c.req.query()
  storage.checkSign('write', path, sign, t)
  await storage.put(path, new Uint8Array(await c.req.arrayBuffer()))
  return c.body('')
}

async function download(c: Context<Env>, { storage }: Ground): Promise<Response> {
  const path = decodeURIComponent(c.req.path.slice('/files/'.length))
  storage.checkSign('read', path, c.req.query('sign'), c.req.query('t'))
  const file = storage.locate(path)
  const served = await serveStatic<Env>({ path: file })(c, async () => undefined)
  if (!(served instanceof Response)) throw new CloudError('STORAGE_FILE_NONEXIST', `no file ${path}`)
  // What people upload must not run as a page of this address.
  served.headers.set(
    'content-security-policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  )
  served.headers.set('x-content-type-options', 'nosniff')
  served.headers.set('cache-control', 'private, max-age=3600')
  return served
}

async function guarded(c: Context<Env>, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof CloudError) return refuse(c, error)
    if (error instanceof URIError)
      return refuse(c, new CloudError('STORAGE_REQUEST_FAIL', 'not a storage path'))
    throw error
  }
}

function refuse(c: Context, error: CloudError): Response {
  return c.json({ code: error.code, message: error.message }, statusOf[error.code] ?? 400)
}

function tooLarge(): CloudError {
  return new CloudError('STORAGE_REQUEST_FAIL', 'the file is larger than 50 MB')
}
