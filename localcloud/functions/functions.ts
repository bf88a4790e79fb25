import { randomUUID } from 'node:crypto'
import { CloudError } from '../cloud-error'
import type { Caller, FunctionResult } from '../config'
import { callContext, callEnvironment, standingEnvironment, type CloudIdentity } from './call-environment'
import { FunctionCatalog, type FunctionSpec } from './catalog'
import { clientFailure, detailOf, failureOf, functionSizeLimit } from './failures'
import type { FunctionLog } from './log'
import { type FunctionLogEntry } from './log'
import { WorkerPool } from './pool'

/** A call that has begun, known to the server by the token its function holds. */
export interface CallInProgress {
  caller: Caller
  fn: FunctionSpec
  depth: number
}

export interface CallOptions {
  depth?: number
  timer?: boolean
}

const deepest = 8

/** Calls functions by name and keeps account of it. */
export class CloudFunctions {
  readonly catalog: FunctionCatalog
  private readonly pool: WorkerPool
  private readonly inProgress = new Map<string, CallInProgress>()

  constructor(
    private readonly cloud: CloudIdentity,
    readonly log: FunctionLog,
    o: { folder: string; adminUrl: string; workers: number; env: Record<string, string> },
  ) {
    this.catalog = new FunctionCatalog(o.folder)
    this.pool = new WorkerPool(o.workers, { ...standingEnvironment(cloud, o.adminUrl), ...o.env })
  }

  /** Calls a function for a client; a failure comes as WeChat's client gets it. */
  async call(name: string, event: unknown, caller: Caller = {}): Promise<FunctionResult> {
    const requestId = randomUUID()
    try {
      const seen = withUserInfo(event, caller, this.cloud.appid)
      const result = await this.invoke(name, JSON.stringify(seen), caller, requestId)
      return { requestId, result: JSON.parse(result) }
    } catch (error) {
      return clientFailure(requestId, asCloudError(error))
    }
  }

  /**
   * Runs a function with an event in JSON text.
   * @returns its answer in JSON text
   * @throws CloudError as the SDK would get it on the wire
   */
  async invoke(
    name: string,
    event: string,
    caller: Caller,
    requestId: string,
    o: CallOptions = {},
  ): Promise<string> {
    const source = caller.source ?? (caller.openid ? 'wx_client' : 'wx_http')
    const entry = this.log.open({ requestId, fn: name, source, openid: caller.openid })
    try {
      const fn = this.catalog.find(name)
      refuseLarge(event, 'EXCEED_REQUEST_SIZE_LIMIT', 'the event')
      if ((o.depth ?? 0) > deepest)
        throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'functions call each other too deeply')
      return await this.run(fn, event, { ...caller, source }, entry, o)
    } catch (error) {
      const failure = asCloudError(error)
      if (entry.status === 'running') this.log.finish(entry, 0, failure.message)
      throw failure
    }
  }

  /** The call whose function sent a request, by the token the SDK sends along. */
  callOf(token: unknown): CallInProgress | undefined {
    return typeof token === 'string' ? this.inProgress.get(token) : undefined
  }

  reload(name?: string): void {
    const entry = name === undefined ? undefined : this.catalog.find(name).entry
    this.catalog.forget(name)
    this.pool.retire(entry)
  }

  close(): Promise<void> {
    return this.pool.close()
  }

  private async run(
    fn: FunctionSpec,
    event: string,
    caller: Caller & { source: string },
    entry: FunctionLogEntry,
    o: CallOptions,
  ): Promise<string> {
    const token = randomUUID()
    const depth = o.depth ?? 0
    const { cloud } = this
    this.inProgress.set(token, { caller, fn, depth })
    const queuedAt = performance.now()
    let startedAt = queuedAt
    const outcome = await this.pool.run({
      invocation: {
        entry: fn.entry,
        event,
        env: callEnvironment({ cloud, fn, caller, source: caller.source, token, timer: o.timer ?? false }),
        context: callContext(fn, entry.requestId, cloud.env),
      },
      timeoutMs: fn.timeoutSeconds * 1000,
      depth,
      onConsole: (level, text) => this.log.line(entry, level, text),
      onStart: () => {
        startedAt = performance.now()
        entry.waited = Math.round(startedAt - queuedAt)
      },
    })
    this.inProgress.delete(token)
    const took = Math.round(performance.now() - startedAt)
    if (outcome.kind !== 'done') {
      const failure = failureOf(outcome, fn.timeoutSeconds)
      this.log.finish(entry, took, detailOf(outcome, failure))
      throw failure
    }
    refuseLarge(outcome.result, 'EXCEED_RESPONSE_SIZE_LIMIT', 'the answer')
    this.log.finish(entry, took)
    return outcome.result
  }
}

function refuseLarge(text: string, code: string, what: string): void {
  if (Buffer.byteLength(text) > functionSizeLimit) throw new CloudError(code, `${what} is larger than 6 MB`)
}

// The platform adds this to what a mini program sends, so a function must bear it here too.
function withUserInfo(event: unknown, caller: Caller, appId: string): unknown {
  if (!caller.openid || typeof event !== 'object' || event === null || Array.isArray(event))
    return event ?? {}
  return { ...event, userInfo: { appId, openId: caller.openid } }
}

function asCloudError(error: unknown): CloudError {
  if (error instanceof CloudError) return error
  return new CloudError('SYS_ERR', error instanceof Error ? error.message : String(error))
}
