import { createServer } from 'node:net'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import QRCode from 'qrcode'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import { DEMO_PEOPLE } from '../deploy/demo/people'
import type { RunningCloud } from '../localcloud'
import { buildPages } from './build'
import { buildFunctions, watchFunctions } from './build-functions'
import { newestIn } from './newest'
import { nodeProblem } from './node-version'
import { watchPages } from './watch-pages'

const PORT = Number(process.env.PORT ?? 8640)

async function main(): Promise<void> {
  const options = new Set(process.argv.slice(2))
  const problem = nodeProblem() ?? portProblem() ?? (await takenProblem())
  if (problem !== undefined) return stop(problem)
  await buildMissing()
  const cloud = await startXiangfeng({
    folder: join(FOLDERS.data, 'cloud'),
    port: PORT,
    lan: options.has('--lan'),
    quiet: !options.has('--dev'),
    seed: 'demo',
  })
  const watchers = options.has('--dev') ? await watch(cloud) : []
  closeOnSignal(cloud, watchers)
  console.log(await welcome(cloud, options.has('--lan')))
}

async function watch(cloud: RunningCloud): Promise<(() => Promise<void>)[]> {
  const functions = await watchFunctions(FOLDERS.functions, () => cloud.reload())
  return [() => functions.dispose(), watchPages('h5')]
}

/** Builds what is not there, or older than its source. */
async function buildMissing(): Promise<void> {
  await buildFunctions(FOLDERS.functions)
  const built = join(FOLDERS.h5, 'index.html')
  if (existsSync(built) && newestIn(['src', 'domain', 'config']) <= newestIn(['dist/h5'])) return
  console.log('正在做网页版，第一次要半分钟左右…')
  buildPages('h5')
}

function portProblem(): string | undefined {
  const fits = Number.isInteger(PORT) && PORT >= 0 && PORT < 65536
  return fits ? undefined : `PORT 要是 1 到 65535 之间的数，现在是“${process.env.PORT}”。`
}

// Asked before the half minute of building, not after it.
function takenProblem(): Promise<string | undefined> {
  const taken = `端口 ${PORT} 已经有别的程序在用；换一个：PORT=${PORT + 1} npm start`
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(taken))
    probe.listen(PORT, '127.0.0.1', () => probe.close(() => resolve(undefined)))
  })
}

function closeOnSignal(cloud: RunningCloud, watchers: (() => Promise<void>)[]): void {
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    await Promise.all(watchers.map((end) => end()))
    await cloud.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void close())
  process.on('SIGTERM', () => void close())
}

async function welcome(cloud: RunningCloud, lan: boolean): Promise<string> {
  const address = `http://localhost:${cloud.port}`
  const people = Object.values(DEMO_PEOPLE).map(({ label }) => `    ${label}`)
  const phone = lan
    ? `  手机扫这个码（要和电脑在同一个网里）：${cloud.publicUrl}\n${await QRCode.toString(cloud.publicUrl, { type: 'terminal', small: true })}`
    : '  想用手机打开：npm start -- --lan，这里会有一个码'
  return [
    '',
    `  乡风 已经在这台电脑上开好：${address}`,
    `  控制台（换身份、看数据）：${address}/console`,
    '',
    '  演示身份，在控制台里选：',
    ...people,
    '',
    phone,
    '',
    '  Ctrl-C 关掉，数据都在；npm run reset 回到最初的演示数据。',
    '',
  ].join('\n')
}

function stop(sentence: string): void {
  console.error(sentence)
  process.exit(1)
}

main().catch((fault: Error) => stop(fault.message))
