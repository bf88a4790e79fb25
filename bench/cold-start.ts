import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { FOLDERS } from '../deploy/local'
import { buildFunctions } from '../scripts/build-functions'
import { median, type Measure } from './measure'

const ROUNDS = 7
const MOST_TIMES_SDK = 0.85
const FUNCTIONS = ['content', 'ceremonies', 'office'] as const

// What the platform sets before a function's code runs.
const env = { ...process.env, TENCENTCLOUD_RUNENV: 'SCF', SCF_NAMESPACE: 'local', TCB_ENV: 'local' }

/** ms a fresh process takes to load each bundled function, against loading the unbundled SDK alone. */
export async function benchColdStart(): Promise<Measure[]> {
  await buildFunctions(FOLDERS.functions)
  const modules = ['wx-server-sdk', ...FUNCTIONS.map((name) => join(FOLDERS.functions, name, 'index.js'))]
  modules.forEach(loading)
  // In turns, so that whatever else the machine does falls on all alike.
  const rounds = Array.from({ length: ROUNDS }, () => modules.map(loading))
  const [sdk = 0, ...functions] = modules.map((_, place) => median(rounds.map((round) => round[place] ?? 0)))
  return FUNCTIONS.map((name, place) => ({
    name: `cold start of ${name}`,
    value: functions[place] ?? Infinity,
    unit: 'ms',
    budget: Math.round(sdk * MOST_TIMES_SDK),
    floor: sdk,
  }))
}

function loading(path: string): number {
  const script = `const began = performance.now(); require(${JSON.stringify(path)}); console.log(performance.now() - began); process.exit(0)`
  const ran = spawnSync(process.execPath, ['-e', script], {
    cwd: resolve(__dirname, '..'),
    env,
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return Number(ran.stdout)
}
