import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { Hono } from 'hono'
import type { Env } from '../ground'

const folder = join(__dirname, '..', 'console')

// Nothing from elsewhere: the page must work on a machine without a network.
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'"

/** The page a developer watches the cloud with. */
export function consoleRoutes(): Hono<Env> {
  const app = new Hono<Env>()
  let script: string | undefined
  app.use(async (c, next) => {
    await next()
    c.header('content-security-policy', policy)
    c.header('cache-control', 'no-cache')
  })
  app.get('/', (c) => c.html(readFileSync(join(folder, 'index.html'), 'utf8')))
  app.get('/console.css', (c) =>
    c.body(readFileSync(join(folder, 'console.css'), 'utf8'), 200, { 'content-type': 'text/css' }),
  )
  app.get('/console.js', (c) => {
    script ??= bundle()
    return c.body(script, 200, { 'content-type': 'text/javascript' })
  })
  return app
}

function bundle(): string {
  const entryPoints = [join(folder, 'main.ts')]
  const built = buildSync({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2020' })
  return built.outputFiles[0]?.text ?? ''
}
