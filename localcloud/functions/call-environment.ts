import type { Caller } from '../config'
import type { FunctionSpec } from './catalog'

/** What the cloud is called, as functions read it. */
export interface CloudIdentity {
  appid: string
  env: string
}

/** The environment every function finds, the same for all calls: it is what points the SDK at this server. */
export function standingEnvironment(cloud: CloudIdentity, adminUrl: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TCB_ENV: cloud.env,
    SCF_NAMESPACE: cloud.env,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
  }
}

/** What differs from call to call; undefined makes the worker forget the last caller. */
export function callEnvironment(o: {
  cloud: CloudIdentity
  fn: FunctionSpec
  caller: Caller
  source: string
  token: string
  timer: boolean
}): Record<string, string | undefined> {
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN',
    WX_OPENID: o.caller.openid,
    WX_APPID: o.caller.openid ? o.cloud.appid : undefined,
    // The SDK sends this back with each request: so the server knows for whom a function calls another.
    WX_API_TOKEN: o.token,
    TCB_SOURCE: o.source,
    TRIGGER_SRC: o.timer ? 'timer' : undefined,
    SCF_FUNCTIONNAME: o.fn.name,
  }
}

/** The second argument of `main`. */
export function callContext(fn: FunctionSpec, requestId: string, env: string): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: false,
    function_name: fn.name,
    function_version: '$LATEST',
    memory_limit_in_mb: 256,
    namespace: env,
    request_id: requestId,
    time_limit_in_ms: fn.timeoutSeconds * 1000,
  }
}
