import { CloudError } from '../cloud-error'
import type { FunctionResult } from '../config'
import type { Outcome } from './worker-messages'

/** The numbers WeChat's client shows for the codes of the wire. */
const clientCodes: Record<string, number> = {
  FUNCTION_NOT_FOUND: -501000,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: -504002,
  EXCEED_REQUEST_SIZE_LIMIT: -501007,
  EXCEED_RESPONSE_SIZE_LIMIT: -604001,
  INVALID_PARAM: -501007,
}

const megabyte = 1024 * 1024

/** The largest event and the largest answer of a function, in bytes. */
export const functionSizeLimit = 6 * megabyte

/** A failed call as the platform words it, without the stack. */
export function failureOf(outcome: Exclude<Outcome, { kind: 'done' }>, timeoutSeconds: number): CloudError {
  if (outcome.kind === 'timeout') {
    const task =
      outcome.phase === 'run'
        ? `Invoking task timed out after ${timeoutSeconds} seconds`
        : 'Initialization timed out'
    return new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', task)
  }
  if (outcome.kind === 'failed') {
    return new CloudError('FUNCTIONS_EXECUTE_FAIL', `${outcome.error.name}: ${outcome.error.message}`)
  }
  if (outcome.outOfMemory) return new CloudError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'memory limit exceeded')
  const cause = outcome.error ? `: ${outcome.error.message}` : ''
  return new CloudError('FUNCTIONS_EXECUTE_FAIL', `Process exited before completing request${cause}`)
}

/** What the developer reads in the log: the same, with the stack. */
export function detailOf(outcome: Exclude<Outcome, { kind: 'done' }>, failure: CloudError): string {
  return ('error' in outcome && outcome.error?.stack) || failure.message
}

/** The failure as `wx.cloud.callFunction` rejects with it. */
export function clientFailure(requestId: string, failure: CloudError): FunctionResult {
  const errCode = clientCodes[failure.code] ?? -501001
  const kind = failure.code === 'FUNCTIONS_EXECUTE_FAIL' ? ' functions execute fail' : ''
  return {
    requestId,
    errCode,
    errMsg: `cloud.callFunction:fail Error: errCode: ${errCode}${kind} | errMsg: ${failure.message}`,
  }
}
