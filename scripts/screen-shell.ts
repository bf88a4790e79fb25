import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

const WORKER = resolve(__dirname, '..', 'src', 'content', 'screen', 'worker.ts')

// The page stands in a folder of its own, so that its worker keeps nothing of the rest of the program.
const BASE = '<base href="../">'
const START =
  "<script>location.hash.startsWith('#/content/screen/')||(location.hash='/content/screen/index')</script>"

/** Lays the screen's own page and its service worker beside the built pages: `screen/index.html`, `screen/worker.js`. */
export function layScreenShell(folder: string): void {
  const shell = shellOf(readFileSync(join(folder, 'index.html'), 'utf8'))
  mkdirSync(join(folder, 'screen'), { recursive: true })
  writeFileSync(join(folder, 'screen', 'index.html'), shell)
  const files = [
    { url: 'index.html', revision: digest(shell) },
    ...['js', 'css'].flatMap((kind) => namesIn(folder, kind)),
  ]
  buildSync({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    target: 'chrome78',
    outfile: join(folder, 'screen', 'worker.js'),
    define: { SCREEN_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
  })
}

/** The program's page as the screen's: every address in it begins one folder up. */
export function shellOf(page: string): string {
  if (!page.includes('<head>')) throw new Error('the built page has no head')
  return page.replace('<head>', `<head>${BASE}${START}`)
}

// A built file's name carries its digest, so that it needs no revision.
function namesIn(folder: string, kind: string): { url: string; revision: null }[] {
  return readdirSync(join(folder, kind))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ url: `../${kind}/${name}`, revision: null }))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
