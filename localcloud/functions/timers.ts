import { randomUUID } from 'node:crypto'
import { Cron } from 'croner'
import { CloudError } from '../cloud-error'
import type { FunctionResult } from '../config'
import { clientFailure } from './failures'
import type { CloudFunctions } from './functions'

/** A timer of a function, for the console. */
export interface Timer {
  fn: string
  name: string
  /** seven fields: second minute hour day month week year */
  config: string
  /** ISO time of the next tick */
  next?: string
}

const timezone = 'Asia/Shanghai'

/** Fires the timers that functions declare, by the clock of Asia/Shanghai. */
export class Timers {
  private jobs = new Map<string, { timer: Timer; cron: Cron }>()
  private readonly ticking = new Map<string, Promise<FunctionResult>>()

  /** @param byHand whether they fire only when told to */
  constructor(
    private readonly functions: CloudFunctions,
    private readonly byHand = false,
  ) {}

  /** Reads the timers of all functions anew. @throws CloudError when a line of cron is malformed */
  start(): void {
    this.stop()
    for (const fn of this.functions.catalog.all()) {
      for (const trigger of fn.triggers) this.schedule({ fn: fn.name, ...trigger })
    }
  }

  stop(): void {
    for (const { cron } of this.jobs.values()) cron.stop()
    this.jobs.clear()
  }

  all(): Timer[] {
    return [...this.jobs.values()].map(({ timer, cron }) => ({
      ...timer,
      next: cron.nextRun()?.toISOString(),
    }))
  }

  /** Fires one now; while it still runs, the same run is answered. @throws CloudError when there is none */
  fire(fn: string, name?: string): Promise<FunctionResult> {
    const job = [...this.jobs.values()].find(
      ({ timer }) => timer.fn === fn && (name ?? timer.name) === timer.name,
    )
    if (!job) throw new CloudError('INVALID_PARAM', `${fn} has no timer ${name ?? ''}`.trim())
    return this.tick(job.timer)
  }

  private schedule(timer: Timer): void {
    const key = `${timer.fn}/${timer.name}`
    try {
      const cron = new Cron(
        timer.config,
        { mode: '7-part', timezone, unref: true, paused: this.byHand },
        () => void this.tick(timer),
      )
      this.jobs.set(key, { timer, cron })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CloudError('INVALID_PARAM', `the timer ${key} can't be read: ${timer.config} (${reason})`)
    }
  }

  private tick(timer: Timer): Promise<FunctionResult> {
    const key = `${timer.fn}/${timer.name}`
    const running = this.ticking.get(key)
    if (running) return running
    const tick = this.invoke(timer).finally(() => this.ticking.delete(key))
    this.ticking.set(key, tick)
    return tick
  }

  private async invoke(timer: Timer): Promise<FunctionResult> {
    const requestId = randomUUID()
    const event = { Type: 'Timer', TriggerName: timer.name, Time: new Date().toISOString(), Message: '' }
    try {
      const source = 'wx_trigger'
      const result = await this.functions.invoke(timer.fn, JSON.stringify(event), { source }, requestId, {
        timer: true,
      })
      return { requestId, result: JSON.parse(result) }
    } catch (error) {
      if (error instanceof CloudError) return clientFailure(requestId, error)
      throw error
    }
  }
}
