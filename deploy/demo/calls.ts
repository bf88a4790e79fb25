import type { RunningCloud } from '../../localcloud'
import { DEMO_PEOPLE, type DemoRole } from './people'

/** Calls an action as one of the demo people, as their phone would. @throws Error with the answer when it is refused. */
export async function callAs<Output = { version: number }>(
  cloud: RunningCloud,
  who: DemoRole,
  module: string,
  action: string,
  input: object,
): Promise<Output> {
  const answer = await cloud.call(module, { action, input }, { openid: DEMO_PEOPLE[who].openid })
  if (!isDone<Output>(answer.result)) throw new Error(`${module}.${action}: ${JSON.stringify(answer)}`)
  return answer.result.data
}

function isDone<Output>(result: unknown): result is { ok: true; data: Output } {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === true
}
