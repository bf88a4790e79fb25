import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromiumPath, ensureChromium } from './chromium'
import { checkWeappSize } from './weapp-size'

const ROOT = resolve(__dirname, '..')
const RESULTS = join(ROOT, 'test-results')

/** What one suite came to. */
interface Count {
  passed: number
  failed: number
}

interface Suite {
  name: string
  run(): Count
}

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name)

/** Runs a command with its output shown; answers whether it succeeded. */
function succeeds(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } })
      .status === 0
  )
}

function step(name: string, command: string, args: readonly string[]): Suite {
  return { name, run: () => (succeeds(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) }
}

function unit(project: string): Suite {
  return {
    name: project,
    run: () => {
      const file = join(RESULTS, `${project}.json`)
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      const fine = succeeds(bin('vitest'), ['run', '--project', project, ...reporters])
      return counted(file, fine, (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
      }))
    },
  }
}

const journeys: Suite = {
  name: 'journeys',
  run: () => {
    ensureChromium()
    console.log(`Chromium: ${chromiumPath()}`)
    const fine = succeeds(bin('playwright'), ['test'])
    return counted(join(RESULTS, 'e2e.json'), fine, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }))
  },
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  stats: { expected: number; unexpected: number; flaky: number }
}

// A suite that broke down before its first test has failed, whatever its report says.
function counted(file: string, fine: boolean, count: (report: Report) => Count): Count {
  const none = { passed: 0, failed: 1 }
  if (!existsSync(file)) return none
  const found = count(JSON.parse(readFileSync(file, 'utf8')))
  return fine || found.failed > 0 ? found : { passed: found.passed, failed: 1 }
}

const SUITES: readonly Suite[] = [
  step('types', bin('tsc'), ['--noEmit']),
  step('lint', bin('eslint'), ['.']),
  step('format', bin('prettier'), ['--check', '.']),
  unit('domain'),
  unit('localcloud'),
  step('build', bin('tsx'), ['scripts/build.ts']),
  unit('functions'),
  { name: 'size', run: checkWeappSize },
  unit('weapp'),
  journeys,
]

function main(): void {
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  const counts = SUITES.map((suite) => {
    const began = Date.now()
    console.log(`\n── ${suite.name}`)
    const count = suite.run()
    console.log(
      `${suite.name}: ${count.passed} passed, ${count.failed} failed (${Math.round((Date.now() - began) / 1000)} s)`,
    )
    return count
  })
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

main()
