import type { CloudDatabase, CollectionSpecs } from './database'
import type { FunctionLogEntry } from './functions/log'
import type { InboxMessage } from './openapi/inbox'
import type { Timer } from './functions/timers'

/** What a local cloud is made of. */
export interface LocalCloudConfig {
  /** shown on the console */
  name: string
  appid: string
  env: string
  /** where the database, the files and the inbox live; created when absent */
  folder: string
  /** `<folder>/<name>/index.js` with its `config.json`; `env` holds what a console would set as environment variables */
  functions: { folder: string; env?: Record<string, string> }
  collections: CollectionSpecs
  /** the built browser app, and where a mini program code leads in it (path or absolute URL) */
  web?: { folder: string; pageUrl(page: string, scene: string): string }
  /** people one may act as, offered on the console */
  identities?: { openid: string; label: string }[]
  /** what a reset does once everything is empty, such as filling in demo data */
  reset?: () => Promise<void>
  /** whether other machines of the network may open the app; the SDK's wire stays closed to them */
  allowLan?: boolean
  /** 0 takes any free port */
  port: number
  /** how many functions run at once, 2 by default */
  workers?: number
  /** more words that the content check calls risky */
  unsafeWords?: string[]
  /** whether timers fire only when told to, so that whoever compares data is not crossed by one */
  timersByHand?: boolean
  /** whether the function log stays off the terminal */
  quiet?: boolean
}

/** Who calls a function: nobody known when `openid` is absent. */
export interface Caller {
  openid?: string
  source?: string
}

/** What a call came to: a `result`, or `errCode` and `errMsg` as WeChat's client gets them. */
export interface FunctionResult {
  requestId: string
  result?: unknown
  errCode?: number
  errMsg?: string
}

/** A local cloud that answers. */
export interface RunningCloud {
  /** as this machine reaches it, `http://127.0.0.1:<port>` */
  url: string
  /** as others reach it: the network address when `allowLan`, else the same as `url` */
  publicUrl: string
  port: number
  database: CloudDatabase
  /** Calls a function as a client would; never throws for a fault of the function. */
  call(fn: string, event: unknown, who?: Caller): Promise<FunctionResult>
  /** Fires a timer now, the function's first one unless named. @throws CloudError when there is none */
  fireTimer(fn: string, name?: string): Promise<FunctionResult>
  timers(): Timer[]
  inbox(): InboxMessage[]
  functionsLog(): FunctionLogEntry[]
  /** Takes up rebuilt code of one function, or of all. */
  reload(fn?: string): void
  /** Stores a file. @returns its fileID */
  storagePut(path: string, bytes: Uint8Array): Promise<string>
  /** Writes the whole cloud (database, files, inbox) to a folder, replacing it only when complete. */
  exportTo(folder: string): void
  /** Replaces the whole cloud by an export. @throws CloudError when it is damaged; then nothing has changed */
  importFrom(folder: string): void
  /** Empties everything, then does what the config's `reset` says. */
  reset(): Promise<void>
  close(): Promise<void>
}
