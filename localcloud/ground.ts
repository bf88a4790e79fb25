import type { HttpBindings } from '@hono/node-server'
import type { LocalCloudConfig } from './config'
import type { CloudDatabase } from './database'
import type { CloudFunctions } from './functions/functions'
import type { Timers } from './functions/timers'
import type { OpenApiGround } from './openapi/answer'
import type { FileStorage } from './storage/storage'

/** The parts of a cloud, for the routes that answer with them. */
export interface Ground {
  config: LocalCloudConfig
  database: CloudDatabase
  storage: FileStorage
  functions: CloudFunctions
  timers: Timers
  openapi: OpenApiGround
  /** the addresses this cloud answers at */
  addresses: Addresses
  reset(): Promise<void>
  exportTo(folder: string): void
  importFrom(folder: string): void
}

/** Without a final slash. */
export interface Addresses {
  /** as this machine reaches it */
  url: string
  /** as others reach it */
  publicUrl: string
}

/** What Hono passes along with a request here. */
export interface Env {
  Bindings: HttpBindings
}
