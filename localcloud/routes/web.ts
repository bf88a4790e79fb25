import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import type { Env, Ground } from '../ground'

/** The built browser app: unchanged files answer 304, text comes gzipped, addresses without a file show the app. */
export function webRoutes({ config }: Ground): Hono<Env> {
  const app = new Hono<Env>()
  const folder = config.web?.folder
  if (folder === undefined) {
    app.get('/', (c) => c.redirect('/console'))
    return app
  }
  const index = join(folder, 'index.html')
  app.use(compress({ encoding: 'gzip' }), etag())
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-cache')
  })
  // Not `root`, which complains at once when the app isn't built yet.
  app.use(serveStatic({ rewriteRequestPath: (path) => join(folder, path) }))
  app.get('*', async (c, next) => {
    if (!existsSync(index)) return c.html(missingBuild(config.name), 503)
    const isPage = !/\.\w+$/.test(c.req.path) && (c.req.header('accept') ?? '').includes('text/html')
    return isPage ? serveStatic<Env>({ path: index })(c, next) : next()
  })
  return app
}

function missingBuild(name: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><body style="font:20px/1.7 system-ui;margin:15vh auto;max-width:32em;padding:0 18px">
<p>网页还没有生成：先在项目里运行一次生成网页的命令，再刷新这一页。</p><p><a href="/console">打开控制台</a></p></body></html>`
}
