/** How a photograph on its way is: waiting its turn, so far sent (0 to 1), or not arrived. */
export type PhotoState = { kind: 'waiting' } | { kind: 'sending'; share: number } | { kind: 'failed' }

interface QueueWorld {
  /** Sends one; answers its file id. */
  send(id: string, onProgress: (share: number) => void): Promise<string>
  onSent(id: string, fileId: string): void
}

// A weak network often drops one connection and takes the next.
const TRIES = 2

/** Sends photographs one after another, for several at once choke a weak network; what failed waits to be sent again. */
export class PhotoQueue {
  private states: Readonly<Record<string, PhotoState>> = {}
  private running = false
  private listeners = new Set<() => void>()

  constructor(private world: QueueWorld) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** Every photograph that has not arrived, by its id; the same object while nothing changed. */
  all = (): Readonly<Record<string, PhotoState>> => this.states

  /** Puts these at the end of the queue, failed ones anew, and goes on sending; what is queued already stays. */
  add = (ids: readonly string[]) => {
    const fresh = ids.filter((id) => (this.states[id]?.kind ?? 'failed') === 'failed')
    if (fresh.length > 0) {
      this.put(Object.fromEntries(fresh.map((id) => [id, { kind: 'waiting' as const }])))
    }
    void this.run()
  }

  /** Takes one out, that is not wanted any more. What is being sent just now is not reported when it arrives. */
  remove = (id: string) => {
    const { [id]: _gone, ...others } = this.states
    this.states = others
    this.tell()
  }

  private async run(): Promise<void> {
    if (this.running) return
    this.running = true
    for (let next = this.next(); next !== undefined; next = this.next()) await this.sendOne(next)
    this.running = false
  }

  private next(): string | undefined {
    return Object.keys(this.states).find((id) => this.states[id]?.kind === 'waiting')
  }

  private async sendOne(id: string): Promise<void> {
    for (let tried = 1; tried <= TRIES; tried += 1) {
      this.put({ [id]: { kind: 'sending', share: 0 } })
      try {
        const fileId = await this.world.send(id, (share) => this.progress(id, share))
        if (this.states[id] === undefined) return
        this.remove(id)
        this.world.onSent(id, fileId)
        return
      } catch {
        if (this.states[id] === undefined) return
      }
    }
    this.put({ [id]: { kind: 'failed' } })
  }

  // A row redrawn a hundred times for one photograph would cost an old phone more than it tells.
  private progress(id: string, share: number) {
    const now = this.states[id]
    const rounded = Math.floor(share * 10) / 10
    if (now?.kind === 'sending' && now.share !== rounded)
      this.put({ [id]: { kind: 'sending', share: rounded } })
  }

  private put(changes: Readonly<Record<string, PhotoState>>) {
    this.states = { ...this.states, ...changes }
    this.tell()
  }

  private tell() {
    this.listeners.forEach((listener) => listener())
  }
}
