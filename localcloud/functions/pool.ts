import type { Invocation, Outcome } from './worker-messages'
import { FunctionWorker, type ConsoleListener } from './worker-thread'

/** A call as the pool queues it. */
export interface Job {
  invocation: Omit<Invocation, 'id'>
  timeoutMs: number
  /** how many functions wait for this one; 0 for a client's call */
  depth: number
  onConsole: ConsoleListener
  onStart: () => void
}

interface Waiting extends Job {
  resolve: (outcome: Outcome) => void
}

const goodbyeMs = 3000

/** Threads that run functions: started when first needed, reused, replaced when they break. */
export class WorkerPool {
  private readonly idle: FunctionWorker[] = []
  private readonly busy = new Map<FunctionWorker, Promise<Outcome>>()
  private queue: Waiting[] = []
  private lastId = 0
  private closed = false

  constructor(
    private readonly size: number,
    private readonly env: Record<string, string>,
  ) {}

  run(job: Job): Promise<Outcome> {
    return new Promise((resolve) => {
      this.queue.push({ ...job, resolve })
      this.pump()
    })
  }

  /** Ends the workers that hold old code, the busy ones after their call. */
  retire(entry?: string): void {
    const stale = (worker: FunctionWorker): boolean => entry === undefined || worker.has(entry)
    for (const worker of this.idle.filter(stale)) {
      this.idle.splice(this.idle.indexOf(worker), 1)
      void worker.end()
    }
    for (const worker of this.busy.keys()) if (stale(worker)) worker.usable = false
  }

  /** Lets running calls finish for a moment, then ends every worker. */
  async close(): Promise<void> {
    this.closed = true
    for (const waiting of this.queue) waiting.resolve({ kind: 'exited', outOfMemory: false })
    this.queue = []
    await settledWithin(goodbyeMs, [...this.busy.values()])
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.end()))
  }

  private pump(): void {
    if (this.closed) return
    const next = this.queue.findIndex((waiting) => this.busy.size < this.room(waiting.depth))
    const [waiting] = next < 0 ? [] : this.queue.splice(next, 1)
    if (!waiting) return
    void this.start(waiting)
    this.pump()
  }

  // A function that waits for another holds its worker, so the deeper calls need workers of their own or both wait for ever.
  private room(depth: number): number {
    return this.size * (depth + 1)
  }

  private async start(waiting: Waiting): Promise<void> {
    const worker = this.take(waiting.invocation.entry)
    this.lastId += 1
    waiting.onStart()
    const call = worker.invoke(
      { ...waiting.invocation, id: this.lastId },
      waiting.timeoutMs,
      waiting.onConsole,
    )
    this.busy.set(worker, call)
    const outcome = await call
    this.busy.delete(worker)
    this.giveBack(worker)
    waiting.resolve(outcome)
    this.pump()
  }

  private take(entry: string): FunctionWorker {
    const usable = this.idle.filter((worker) => worker.usable)
    const worker = usable.find((candidate) => candidate.has(entry)) ?? usable[0]
    this.idle.splice(0, this.idle.length, ...usable.filter((other) => other !== worker))
    return worker ?? new FunctionWorker(this.env)
  }

  private giveBack(worker: FunctionWorker): void {
    const surplus = this.idle.length + this.busy.size >= this.room(1)
    if (worker.usable && !surplus && !this.closed) this.idle.push(worker)
    else void worker.end()
  }
}

async function settledWithin(milliseconds: number, calls: Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([Promise.allSettled(calls), patience])
  clearTimeout(timer)
}
