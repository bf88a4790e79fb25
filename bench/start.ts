import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { FOLDERS } from '../deploy/local'
import { newestIn } from '../scripts/newest'
import type { Measure } from './measure'

const ROOT = resolve(__dirname, '..')
const BUDGET_SECONDS = 20
const PATIENCE_SECONDS = 120

/** Seconds from `npm start` to the first page's own answer, on an empty data folder. @throws Error when the browser app is not built */
export async function benchStart(): Promise<Measure[]> {
  const fresh = newestIn(['src', 'domain', 'config']) <= newestIn(['dist/h5'])
  if (!existsSync(join(FOLDERS.h5, 'index.html')) || !fresh)
    throw new Error('build it first: npm run build:h5')
  const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-start-'))
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), XIANGFENG_DATA: folder }
  const began = performance.now()
  const program = spawn(process.execPath, [require.resolve('tsx/cli'), 'scripts/start.ts'], {
    cwd: ROOT,
    env,
  })
  try {
    await answered(`http://127.0.0.1:${port}`)
    const value = Math.round((performance.now() - began) / 10) / 100
    return [{ name: 'npm start to the first page', value, unit: 's', budget: BUDGET_SECONDS }]
  } finally {
    const ended = new Promise((resolve) => program.once('exit', resolve))
    program.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Resolves once both the page and what it shows are there. */
async function answered(url: string): Promise<void> {
  const until = performance.now() + PATIENCE_SECONDS * 1000
  while (performance.now() < until) {
    if (await showsFirstPage(url)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`no first page after ${PATIENCE_SECONDS} s`)
}

async function showsFirstPage(url: string): Promise<boolean> {
  try {
    const page = await fetch(url)
    const body = JSON.stringify({ action: 'firstPage', input: {} })
    const headers = { 'content-type': 'application/json' }
    const call = await fetch(`${url}/call/content`, { method: 'POST', headers, body })
    return page.ok && call.ok && (await call.text()).includes('"stories":[{')
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
