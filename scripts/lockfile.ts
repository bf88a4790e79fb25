import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const LOCKFILE = resolve(__dirname, '..', 'package-lock.json')

interface Locked {
  version?: string
  optionalDependencies?: Record<string, string>
  [other: string]: unknown
}

interface Lockfile {
  packages: Record<string, Locked>
  [other: string]: unknown
}

/** Parts for other platforms that a lockfile names but does not hold; `npm ci` refuses a lockfile with any. */
export function missingParts({ packages }: Lockfile): Record<string, string> {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name]) => !isHeld(packages, path, name)),
  )
  return Object.fromEntries(missing)
}

/** The lockfile with those parts, told by their names which machine each is for, so that every other skips them. */
export function completed(lockfile: Lockfile): Lockfile {
  const parts = Object.entries(missingParts(lockfile)).map(([name, version]): [string, Locked] => [
    `node_modules/${name}`,
    { version, ...machineOf(name), dev: true, license: 'MIT', optional: true },
  ])
  const packages = { ...lockfile.packages, ...Object.fromEntries(parts) }
  const sorted = Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...lockfile, packages: Object.fromEntries(sorted) }
}

export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(LOCKFILE, 'utf8'))
}

// A package is found in its own folder or in any above it, as Node finds it.
function isHeld(packages: Lockfile['packages'], path: string, name: string): boolean {
  if (packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`] !== undefined) return true
  if (path === '') return false
  const above = path.lastIndexOf('/node_modules/')
  return isHeld(packages, above === -1 ? '' : path.slice(0, above), name)
}

function machineOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const [, os = '', rest = ''] = /(darwin|freebsd|linux|win32|android|openharmony)-(.*)$/.exec(name) ?? []
  const cpu = /^(arm64|x64|ia32|riscv64|ppc64|s390x|loong64|arm)/.exec(rest)?.[0] ?? ''
  const libc = os === 'linux' ? { libc: [rest.includes('musl') ? 'musl' : 'glibc'] } : {}
  return { os: [os], cpu: [cpu], ...libc }
}

if (require.main === module)
  writeFileSync(LOCKFILE, `${JSON.stringify(completed(readLockfile()), null, 2)}\n`)
