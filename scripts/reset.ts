import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import { buildFunctions } from './build-functions'

const PORT = Number(process.env.PORT ?? 8640)

/** Back to the first demo data: through the running program when there is one, else in its folder. */
async function main(): Promise<void> {
  if (await resetRunning()) return console.log('已经回到最初的演示数据，刷新网页就能看到。')
  const folder = join(FOLDERS.data, 'cloud')
  rmSync(folder, { recursive: true, force: true })
  await buildFunctions(FOLDERS.functions)
  const cloud = await startXiangfeng({ folder, port: 0, quiet: true, seed: 'demo' })
  await cloud.close()
  console.log('已经回到最初的演示数据，npm start 打开。')
}

async function resetRunning(): Promise<boolean> {
  try {
    const headers = { 'x-local-console': '1' }
    const answer = await fetch(`http://127.0.0.1:${PORT}/local/reset`, { method: 'POST', headers })
    return answer.ok
  } catch {
    return false
  }
}

main().catch((fault: Error) => {
  console.error(fault.message)
  process.exit(1)
})
