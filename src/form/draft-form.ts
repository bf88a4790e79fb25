import type { FieldFault } from '../../domain/errors'

/** What every form keeps on the phone. */
export interface KeptDraft {
  draft: object
  /** The step one was at. */
  step: string | number
  /** The ULID of the sending under way; any change makes it another sending. */
  command?: string
}

/** What a form of any kind does: keeps itself at every change, tells who follows it, and knows what is wrong in it. */
export abstract class DraftForm<Kept extends KeptDraft> {
  protected wrong: readonly FieldFault[] = []
  private listeners = new Set<() => void>()

  constructor(
    readonly id: string,
    protected kept: Kept,
    private keep: (kept: Kept) => void,
  ) {}

  /** What is wrong or missing in a step, or in all. */
  protected abstract faultsIn(step?: Kept['step']): readonly FieldFault[]

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  draft = (): Kept['draft'] => this.kept.draft
  step = (): Kept['step'] => this.kept.step
  faults = (): readonly FieldFault[] => this.wrong

  /** Remembers where one is. */
  arrive = (step: Kept['step']) => {
    if (step === this.kept.step) return
    this.kept = { ...this.kept, step }
    this.keep(this.kept)
  }

  /** What is still wrong in a step, or in all; shown at the fields from now on. */
  check = (step?: Kept['step']): readonly FieldFault[] => {
    this.showFaults(this.faultsIn(step))
    return this.wrong
  }

  /** Shows what the cloud found wrong. */
  showFaults = (faults: readonly FieldFault[]) => {
    this.wrong = faults
    this.tell()
  }

  /** The id of this sending: the same until something changes, so that a repeat is recognised. */
  commandOr = (fresh: () => string): string => {
    const command = this.kept.command ?? fresh()
    if (this.kept.command === undefined) {
      this.kept = { ...this.kept, command }
      this.keep(this.kept)
    }
    return command
  }

  /** Another draft after an answer to one field, kept at once. */
  protected answer(draft: Kept['draft'], path: string) {
    this.kept = { ...this.kept, draft, command: undefined }
    this.wrong = this.wrong.filter((fault) => fault.path !== path)
    this.keep(this.kept)
    this.tell()
  }

  /** Another draft that nobody typed: it is kept with the first answer. What it mends is no longer wrong. */
  protected fillIn(draft: Kept['draft']) {
    this.kept = { ...this.kept, draft }
    const still = this.faultsIn().map(({ path }) => path)
    this.wrong = this.wrong.filter(({ path }) => still.includes(path))
    this.tell()
  }

  protected tell() {
    this.listeners.forEach((listener) => listener())
  }
}
