import type { ConsoleLevel } from './worker-messages'

/** One call of a function, for the developer who looks. */
export interface FunctionLogEntry {
  requestId: string
  fn: string
  source: string
  openid?: string
  /** ISO time at which it came in */
  at: string
  /** milliseconds before a worker was free */
  waited: number
  /** milliseconds it ran */
  took: number
  status: 'running' | 'ok' | 'failed'
  /** the fault with its stack, which clients never see */
  error?: string
  lines: { level: ConsoleLevel; text: string }[]
}

const keep = 500
const linesOfACall = 200
const lineLength = 4000

/** The latest calls, newest last. */
export class FunctionLog {
  private entries: FunctionLogEntry[] = []

  constructor(private readonly print: (line: string) => void) {}

  open(entry: Pick<FunctionLogEntry, 'requestId' | 'fn' | 'source' | 'openid'>): FunctionLogEntry {
    const opened: FunctionLogEntry = {
      ...entry,
      at: new Date().toISOString(),
      waited: 0,
      took: 0,
      status: 'running',
      lines: [],
    }
    this.entries = [...this.entries.slice(1 - keep), opened]
    return opened
  }

  line(entry: FunctionLogEntry, level: ConsoleLevel, text: string): void {
    if (entry.lines.length < linesOfACall) entry.lines.push({ level, text: text.slice(0, lineLength) })
    this.print(`[${entry.fn}] ${text}`)
  }

  finish(entry: FunctionLogEntry, took: number, error?: string): void {
    entry.took = took
    entry.status = error === undefined ? 'ok' : 'failed'
    entry.error = error
    if (error !== undefined) this.print(`[${entry.fn}] ${error}`)
  }

  all(): FunctionLogEntry[] {
    return structuredClone(this.entries)
  }

  clear(): void {
    this.entries = []
  }
}
