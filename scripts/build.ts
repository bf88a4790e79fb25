import { spawnSync } from 'node:child_process'
import { buildFunctions } from './build-functions'
import { layScreenShell } from './screen-shell'
import { FOLDERS } from '../deploy/local'

type Target = 'weapp' | 'h5' | 'functions'

const TARGETS: readonly Target[] = ['functions', 'weapp', 'h5']

/** Builds a pages target with Taro, for production. @throws Error with Taro's own words when it fails. */
export function buildPages(target: 'weapp' | 'h5'): void {
  const command = [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', target, '--no-check']
  const env = { ...process.env, NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' }
  const built = spawnSync(process.execPath, command, { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (built.status !== 0) throw new Error(`${target} did not build:\n${built.stdout}\n${built.stderr}`)
  if (target === 'h5') layScreenShell(FOLDERS.h5)
}

async function build(target: Target): Promise<void> {
  const began = Date.now()
  if (target === 'functions') await buildFunctions(FOLDERS.functions)
  else buildPages(target)
  console.log(`${target} → dist, ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !TARGETS.some((target) => target === name))
  if (unknown !== undefined) throw new Error(`Cannot build “${unknown}”: choose from ${TARGETS.join(', ')}.`)
  for (const target of TARGETS) if (asked.length === 0 || asked.includes(target)) await build(target)
}

if (require.main === module) {
  main().catch((fault: Error) => {
    console.error(fault.message)
    process.exit(1)
  })
}
