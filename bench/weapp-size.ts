import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { browserslist } from '../package.json'
import { FOLDERS } from '../deploy/local'
import { BUDGET, packageSizes } from '../scripts/weapp-size'
import type { Measure } from './measure'

const ROOT = resolve(__dirname, '..')
const MOST_TIMES_EMPTY = 1.4

/** Bytes of the built mini program, against an empty Taro app built now with the same tools. @throws Error when nothing is built */
export async function benchWeappSize(): Promise<Measure[]> {
  if (!existsSync(join(FOLDERS.weapp, 'app.json'))) throw new Error('build it first: npm run build:weapp')
  const { main, subpackages } = packageSizes()
  const floor = emptyAppBytes()
  const inside = Object.values(subpackages).reduce((sum, bytes) => sum + bytes, 0)
  return [
    {
      name: 'mini program, main package',
      value: main,
      unit: 'B',
      budget: Math.round(floor * MOST_TIMES_EMPTY),
      floor,
    },
    ...Object.entries(subpackages).map(([name, value]) => ({
      name: `mini program, subpackage ${name}`,
      value,
      unit: 'B',
      budget: BUDGET.subpackage,
    })),
    { name: 'mini program, whole', value: main + inside, unit: 'B', budget: BUDGET.whole },
  ]
}

function emptyAppBytes(): number {
  const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-empty-app-'))
  try {
    cpSync(join(__dirname, 'empty-app'), folder, { recursive: true })
    cpSync(join(ROOT, 'babel.config.js'), join(folder, 'babel.config.js'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', browserslist }))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    build(folder)
    return packageSizes(join(folder, 'dist')).main
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function build(folder: string): void {
  const command = [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', 'weapp', '--no-check']
  const env = { ...process.env, NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' }
  const built = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' })
  if (!existsSync(join(folder, 'dist', 'app.json'))) throw new Error(`${built.stdout}\n${built.stderr}`)
}
