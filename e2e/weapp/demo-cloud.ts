import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { startXiangfeng } from '../../deploy/local'
import type { RunningCloud } from '../../localcloud'

/** The demo county on a cloud of the test file's own, with the built functions. */
export function demoCloud(): () => RunningCloud {
  const held: { cloud?: RunningCloud; folder: string } = { folder: '' }
  beforeAll(async () => {
    held.folder = mkdtempSync(join(tmpdir(), 'xiangfeng-weapp-'))
    held.cloud = await startXiangfeng({ folder: held.folder, port: 0, quiet: true, seed: 'demo' })
  })
  afterAll(async () => {
    await held.cloud?.close()
    rmSync(held.folder, { recursive: true, force: true })
  })
  return () => {
    if (held.cloud === undefined) throw new Error('the cloud is not running yet')
    return held.cloud
  }
}
