import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { afterAll, beforeAll } from 'vitest'
import { DEMO_PEOPLE, type DemoRole } from '../deploy/demo/people'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import type { Answer } from '../domain/errors'
import type { RunningCloud } from '../localcloud'
import { buildFunctions } from '../scripts/build-functions'

/** The real functions on a local cloud of the test file's own, with the demo county's ground and nobody's records yet. */
export interface TestCloud {
  readonly cloud: RunningCloud
  /** What the function answers this person. `visitor` is nobody WeChat knows; any other text is a stranger's openid. */
  answer<Output>(who: string, module: string, action: string, input: unknown): Promise<Answer<Output>>
  /** The same, for a call that must succeed. */
  done<Output>(who: string, module: string, action: string, input: unknown): Promise<Output>
  /** Every document of every collection, to compare before and after. */
  everything(): Record<string, unknown[]>
}

const isDemoRole = (who: string): who is DemoRole => who in DEMO_PEOPLE

export function openidOf(who: string): string | undefined {
  if (who === 'visitor') return undefined
  return isDemoRole(who) ? DEMO_PEOPLE[who].openid : who
}

/** Starts the cloud before a file's tests and ends it after them. */
export function withTestCloud(): TestCloud {
  const held: { cloud?: RunningCloud; folder: string } = { folder: '' }
  const running = () => {
    if (held.cloud === undefined) throw new Error('the cloud is not running yet')
    return held.cloud
  }

  beforeAll(async () => {
    await buildFunctions(FOLDERS.functions)
    held.folder = mkdtempSync(join(tmpdir(), 'xiangfeng-test-'))
    held.cloud = await startXiangfeng({
      folder: held.folder,
      port: 0,
      quiet: true,
      seed: 'ground',
      timersByHand: true,
    })
  })
  afterAll(async () => {
    await held.cloud?.close()
    rmSync(held.folder, { recursive: true, force: true })
  })

  async function answer<Output>(
    who: string,
    module: string,
    action: string,
    input: unknown,
  ): Promise<Answer<Output>> {
    const { result, errMsg } = await running().call(module, { action, input }, { openid: openidOf(who) })
    if (!isAnswer<Output>(result)) throw new Error(`${module}.${action}: ${errMsg ?? JSON.stringify(result)}`)
    return result
  }

  return {
    get cloud() {
      return running()
    },
    answer,
    async done<Output>(who: string, module: string, action: string, input: unknown): Promise<Output> {
      const answered = await answer<Output>(who, module, action, input)
      if (!answered.ok) throw new Error(`${module}.${action}: ${JSON.stringify(answered)}`)
      return answered.data
    },
    everything: () =>
      Object.fromEntries(
        running()
          .database.collections()
          .map(({ name, count }) => [name, allOf(running(), name, count)]),
      ),
  }
}

/** Fresh ids for one new record. */
export function fresh(): { id: string; command: string } {
  return { id: ulid(), command: ulid() }
}

function allOf(cloud: RunningCloud, name: string, count: number): unknown[] {
  return count === 0 ? [] : cloud.database.page(name, { skip: 0, limit: count })
}

function isAnswer<Output>(result: unknown): result is Answer<Output> {
  return typeof result === 'object' && result !== null && 'ok' in result
}
