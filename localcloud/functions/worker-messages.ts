/** One call, as a worker is told of it. */
export interface Invocation {
  id: number
  entry: string
  /** what differs from call to call in `process.env`; undefined removes a variable */
  env: Record<string, string | undefined>
  /** JSON text */
  event: string
  context: Record<string, unknown>
}

export interface Fault {
  name: string
  message: string
  stack: string
}

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug'

/** What a worker says back. */
export type FromWorker =
  | { type: 'started'; id: number }
  | { type: 'log'; id: number; level: ConsoleLevel; text: string }
  | { type: 'done'; id: number; result: string }
  | { type: 'failed'; id: number; error: Fault }

/** How an invocation ended. */
export type Outcome =
  | { kind: 'done'; result: string }
  | { kind: 'failed'; error: Fault }
  | { kind: 'timeout'; phase: 'load' | 'run' }
  | { kind: 'exited'; error?: Fault; outOfMemory: boolean }
