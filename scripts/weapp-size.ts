import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDERS } from '../deploy/local'

/** Bytes allowed: WeChat's own limit for the whole, and this project's budgets, which are far below it. */
export const BUDGET = { main: 425_978, subpackage: 400_000, whole: 2_097_152 }

/** Bytes of each package of the built mini program. */
export function packageSizes(folder: string = FOLDERS.weapp): {
  main: number
  subpackages: Record<string, number>
} {
  const config: { subPackages?: { root: string }[] } = JSON.parse(
    readFileSync(join(folder, 'app.json'), 'utf8'),
  )
  const roots = (config.subPackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
  const subpackages = Object.fromEntries(roots.map((root) => [root, bytesOf(join(folder, root))]))
  const inside = Object.values(subpackages).reduce((sum, bytes) => sum + bytes, 0)
  return { main: bytesOf(folder) - inside, subpackages }
}

/** Holds the built mini program against its budgets, and says each figure. */
export function checkWeappSize(): { passed: number; failed: number } {
  const { main, subpackages } = packageSizes()
  const figures = [
    { name: 'main package', bytes: main, most: BUDGET.main },
    ...Object.entries(subpackages).map(([name, bytes]) => ({ name, bytes, most: BUDGET.subpackage })),
    {
      name: 'whole',
      bytes: Object.values(subpackages).reduce((sum, one) => sum + one, main),
      most: BUDGET.whole,
    },
  ]
  for (const { name, bytes, most } of figures) {
    console.log(`${bytes <= most ? '✓' : '✗'} ${name}: ${bytes} of ${most} bytes`)
  }
  const failed = figures.filter(({ bytes, most }) => bytes > most).length
  return { passed: figures.length - failed, failed }
}

function bytesOf(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0)
}
