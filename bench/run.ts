import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { benchArticles } from './articles'
import { benchColdStart } from './cold-start'
import { benchDatabase } from './database'
import { benchEvaluation } from './evaluation'
import type { Measure } from './measure'
import { benchPages } from './pages'
import { benchRegistrations } from './registrations'
import { benchSearch } from './search'
import { benchSetData } from './set-data'
import { benchStart } from './start'
import { isOver, tableOf } from './table'
import { benchWeappSize } from './weapp-size'

const RESULT = resolve(__dirname, '..', '.cache', 'bench.json')

const BENCHES: Readonly<Record<string, () => Promise<Measure[]>>> = {
  'weapp-size': benchWeappSize,
  'cold-start': benchColdStart,
  start: benchStart,
  pages: benchPages,
  articles: benchArticles,
  search: benchSearch,
  evaluation: benchEvaluation,
  database: benchDatabase,
  'set-data': benchSetData,
  registrations: benchRegistrations,
}

/** `npm run bench`, or one with `-- --only NAME`: a table here and the same as JSON; fails when a budget is exceeded. */
async function main(): Promise<void> {
  const measures: Measure[] = []
  for (const [name, bench] of chosen()) {
    console.error(`${name} …`)
    measures.push(...(await bench()))
  }
  console.log(tableOf(measures))
  keep(measures)
  process.exit(measures.some(isOver) ? 1 : 0)
}

function chosen(): [string, () => Promise<Measure[]>][] {
  const asked = process.argv.indexOf('--only')
  const only = asked === -1 ? undefined : process.argv[asked + 1]
  const found = Object.entries(BENCHES).filter(([name]) => only === undefined || name === only)
  if (found.length === 0)
    throw new Error(`no bench “${only}”: choose from ${Object.keys(BENCHES).join(', ')}`)
  return found
}

function keep(measures: readonly Measure[]): void {
  const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? '' }
  mkdirSync(join(RESULT, '..'), { recursive: true })
  writeFileSync(
    RESULT,
    `${JSON.stringify({ at: new Date().toISOString(), machine, measures }, undefined, 2)}\n`,
  )
}

main().catch((fault: Error) => {
  console.error(fault.message)
  process.exit(1)
})
