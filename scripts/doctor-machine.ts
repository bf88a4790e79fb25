import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { dependencies, devDependencies } from '../package.json'
import { chromiumPath, hasChineseFont } from './chromium'
import { newestIn } from './newest'

const ROOT = resolve(__dirname, '..')
const PORT = Number(process.env.PORT ?? 8640)
const DATA = process.env.XIANGFENG_DATA ?? join(ROOT, '.local')
const DATABASE = join(DATA, 'cloud', 'database', 'database.sqlite')

const BUILDS = {
  functions: { of: ['cloudfunctions', 'domain'], to: 'dist/cloudfunctions' },
  h5: { of: ['src', 'domain', 'config'], to: 'dist/h5' },
  weapp: { of: ['src', 'domain', 'config'], to: 'dist/weapp' },
} as const

/** What the doctor knows of a machine. */
export interface Machine {
  node: string
  /** Packages that are not installed, or in another version. */
  missing: string[]
  /** Why the database driver does not load; empty when it does. */
  driverFault: string
  port: number
  portUse: 'free' | 'ours' | 'taken'
  builds: Record<keyof typeof BUILDS, 'fresh' | 'stale' | 'absent'>
  dataFolder: string
  mayWrite: boolean
  database: 'absent' | 'whole' | 'inUse' | 'damaged'
  chromium: string
  hasChineseFont: boolean
  freeBytes: number
}

/** Looks this machine over; changes nothing but the data folder's being there. */
export async function thisMachine(): Promise<Machine> {
  const portUse = await holderOf(PORT)
  return {
    node: process.versions.node,
    missing: missingPackages(),
    driverFault: await driverFault(),
    port: PORT,
    portUse,
    builds: { functions: stateOf('functions'), h5: stateOf('h5'), weapp: stateOf('weapp') },
    dataFolder: DATA,
    mayWrite: mayWrite(),
    database: await databaseState(portUse === 'ours'),
    chromium: chromiumPath(),
    hasChineseFont: hasChineseFont(),
    freeBytes: freeBytes(),
  }
}

function missingPackages(): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name, version]) => installedVersion(name) !== version)
    .map(([name]) => name)
}

function installedVersion(name: string): string | undefined {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  if (!existsSync(file)) return undefined
  const { version }: { version?: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}

// Loaded only now, so that the doctor still speaks where it is missing.
async function driverFault(): Promise<string> {
  try {
    const { default: Libsql } = await import('libsql')
    new Libsql(':memory:').close()
    return ''
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

async function holderOf(port: number): Promise<Machine['portUse']> {
  if (await isOurs(port)) return 'ours'
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve('taken'))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve('free')))
  })
}

async function isOurs(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/local/info`, { signal: AbortSignal.timeout(3000) })
    const info: { name?: string } = await answer.json()
    return info.name === '乡风'
  } catch {
    return false
  }
}

function stateOf(name: keyof typeof BUILDS): 'fresh' | 'stale' | 'absent' {
  const { of, to } = BUILDS[name]
  const built = newestIn([to])
  if (built === 0) return 'absent'
  return newestIn(of) <= built ? 'fresh' : 'stale'
}

function mayWrite(): boolean {
  try {
    mkdirSync(DATA, { recursive: true })
    accessSync(DATA, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function databaseState(isRunning: boolean): Promise<Machine['database']> {
  if (isRunning) return 'inUse'
  if (!existsSync(DATABASE)) return 'absent'
  try {
    const { default: Libsql } = await import('libsql')
    const database = new Libsql(DATABASE, { timeout: 1000 })
    const [answer] = database.prepare('PRAGMA integrity_check').raw().all()
    database.close()
    return Array.isArray(answer) && answer[0] === 'ok' ? 'whole' : 'damaged'
  } catch (fault) {
    return fault instanceof Error && fault.message.includes('locked') ? 'inUse' : 'damaged'
  }
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(ROOT)
  return bavail * bsize
}
