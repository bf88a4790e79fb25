import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { transformSync } from 'esbuild'
import type { ConsoleLevel, Fault, FromWorker, Invocation, Outcome } from './worker-messages'

export type ConsoleListener = (level: ConsoleLevel, text: string) => void

interface Running {
  invocation: Invocation
  onConsole: ConsoleListener
  timeoutMs: number
  timer: NodeJS.Timeout
  settle: (outcome: Outcome) => void
}

const loadTimeoutMs = 15_000
const memoryMegabytes = 256

let code: string | undefined

function workerCode(): string {
  code ??= transformSync(readFileSync(join(__dirname, 'worker.ts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  }).code
  return code
}

/** One thread with an environment of its own; it serves one call at a time and dies with a function that hangs or exits. */
export class FunctionWorker {
  /** false once ended, crashed or asked to retire */
  usable = true
  private readonly loaded = new Set<string>()
  private readonly thread: Worker
  private running: Running | undefined
  private fault: Fault | undefined
  private outOfMemory = false

  constructor(env: Record<string, string>) {
    this.thread = new Worker(workerCode(), {
      eval: true,
      env,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    })
    this.thread.on('message', (message: FromWorker) => this.hear(message))
    this.thread.on('error', (error) => this.noteFault(error))
    this.thread.on('exit', () => this.ended())
    this.thread.stdout.on('data', (chunk: Buffer) => this.print('log', chunk))
    this.thread.stderr.on('data', (chunk: Buffer) => this.print('error', chunk))
  }

  has(entry: string): boolean {
    return this.loaded.has(entry)
  }

  /** Runs one call; always resolves. The time-out counts from the moment the code is loaded, as on the platform. */
  invoke(invocation: Invocation, timeoutMs: number, onConsole: ConsoleListener): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(this.running?.timer)
        this.running = undefined
        resolve(outcome)
      }
      const timer = setTimeout(() => this.expire('load'), loadTimeoutMs)
      this.running = { invocation, onConsole, timeoutMs, timer, settle }
      this.loaded.add(invocation.entry)
      this.thread.postMessage(invocation)
    })
  }

  async end(): Promise<void> {
    this.usable = false
    await this.thread.terminate()
  }

  private hear(message: FromWorker): void {
    const running = this.running
    if (!running || message.id !== running.invocation.id) return
    if (message.type === 'log') running.onConsole(message.level, message.text)
    else if (message.type === 'started') this.startClock(running)
    else if (message.type === 'done') running.settle({ kind: 'done', result: message.result })
    else running.settle({ kind: 'failed', error: message.error })
  }

  private startClock(running: Running): void {
    clearTimeout(running.timer)
    running.timer = setTimeout(() => this.expire('run'), running.timeoutMs)
  }

  private expire(phase: 'load' | 'run'): void {
    const running = this.running
    void this.end()
    running?.settle({ kind: 'timeout', phase })
  }

  private noteFault(error: unknown): void {
    this.usable = false
    this.outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    this.fault =
      error instanceof Error
        ? { name: error.name, message: error.message, stack: error.stack ?? error.message }
        : { name: 'Error', message: String(error), stack: String(error) }
  }

  private ended(): void {
    this.usable = false
    this.running?.settle({ kind: 'exited', error: this.fault, outOfMemory: this.outOfMemory })
  }

  private print(level: ConsoleLevel, chunk: Buffer): void {
    this.running?.onConsole(level, chunk.toString().trimEnd())
  }
}
