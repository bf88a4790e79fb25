import type { FieldFault } from '../../../domain/errors'
import { asked, type Asked } from './asked-fields'
import { evaluate } from '../../../domain/ceremonies/evaluate'
import type { AreaBook, Finding } from '../../../domain/ceremonies/finding'
import { faultsOf } from '../../../domain/ceremonies/form'
import type { Quantity } from '../../../domain/ceremonies/quantities'
import type { Facts, FieldPath, People, RegistrationDraft } from '../../../domain/ceremonies/registration'
import type { Standard } from '../../../domain/ceremonies/standard'
import { settingsAt } from '../../../domain/ceremonies/settings'
import type { FormStep } from '../../../domain/ceremonies/steps'

/** What of a form is kept on the phone. */
export interface KeptForm {
  draft: RegistrationDraft
  /** The step one was at. */
  step: FormStep
  /** The ULID of the sending under way; any change makes it another sending. */
  command?: string
  /** Written down by a council member for a family without a phone. */
  counter?: boolean
  /** What is being mended, when it had been handed in before. */
  correcting?: Correcting
}

/** What handing in a form again is: mending it, reporting anew what was withdrawn, or filling in the rest of a funeral. */
export type HandInAgain = 'correct' | 'submit' | 'complete'

export interface Correcting {
  as: HandInAgain
  /** What it began from, by which one tells whether the cloud's has changed since. */
  from: string
  version: number
  number: string
  /** What the council asked for; empty when the family mends of its own accord. */
  reason: string
  /** ISO day it was first handed in, which it is judged by. */
  submittedDay: string
}

export interface Rules {
  standards: readonly Standard[]
  areas: AreaBook
}

interface FormWorld {
  /** Called at every change. */
  keep(kept: KeptForm): void
  /** ISO day in Asia/Shanghai. */
  today(): string
}

const JUDGE_AFTER_MS = 150
const NOTHING: Asked = { quantities: [], conditions: [] }

/**
 * One form while it is filled in. Fields follow only their own value, so that a keystroke redraws one field; judging waits
 * for a moment's rest. Everything is kept at every change.
 */
export class Form {
  private listeners = new Set<() => void>()
  private known: Rules = { standards: [], areas: {} }
  private judged: readonly Finding[] = []
  private needed: Asked = NOTHING
  private wrong: readonly FieldFault[] = []
  private prefilled = false
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly id: string,
    private kept: KeptForm,
    private world: FormWorld,
  ) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  draft = (): RegistrationDraft => this.kept.draft
  facts = (): Facts => this.kept.draft.facts
  people = (): People => this.kept.draft.people
  step = (): FormStep => this.kept.step
  correcting = (): Correcting | undefined => this.kept.correcting
  counter = (): boolean => this.kept.counter === true
  findings = (): readonly Finding[] => this.judged
  asked = (): Asked => this.needed
  faults = (): readonly FieldFault[] => this.wrong
  rules = (): Rules => this.known

  setFact = <Key extends keyof Facts>(key: Key, value: Facts[Key]) => {
    this.setFacts({ ...this.facts(), [key]: value }, `facts.${key}`)
  }

  setPerson = <Key extends keyof People>(key: Key, value: People[Key]) => {
    this.change({ facts: this.facts(), people: { ...this.people(), [key]: value } }, `people.${key}`)
  }

  /** Marks a number as not willingly said, or takes that back; either empties it. */
  setUnsaid = (quantity: Quantity, unsaid: boolean) => {
    const others = (this.facts().unsaid ?? []).filter((one) => one !== quantity)
    const list = unsaid ? [...others, quantity] : others
    this.setFacts({ ...this.facts(), [quantity]: undefined, unsaid: list }, `facts.${quantity}`)
  }

  /** Several facts at once. */
  setFacts = (facts: Facts, path = '') => this.change({ people: this.people(), facts }, path)

  /** Fills in what the program knows already, once, and only where nothing was answered; it is kept with the first answer. */
  prefill = (people: People, facts: Partial<Facts>) => {
    if (this.prefilled) return
    this.prefilled = true
    const { draft } = this.kept
    const filled = { people: { ...people, ...draft.people }, facts: { ...facts, ...draft.facts } }
    this.kept = { ...this.kept, draft: filled }
    const still = faultsOf(filled, undefined, this.diners()).map(({ path }) => path)
    this.wrong = this.wrong.filter(({ path }) => still.includes(path))
    this.judge()
  }

  /** Takes the rules to judge by, once they are known. */
  setRules = (rules: Rules) => {
    this.known = rules
    this.judge()
  }

  /** Remembers where one is. */
  arrive = (step: FormStep) => {
    if (step === this.kept.step) return
    this.kept = { ...this.kept, step }
    this.world.keep(this.kept)
  }

  /** What is still wrong in a step, or in all; shown at the fields from now on. */
  check = (step?: FormStep): readonly FieldFault[] => {
    this.wrong = faultsOf(this.draft(), step, this.diners())
    this.tell()
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
      this.world.keep(this.kept)
    }
    return command
  }

  /** Judges at once what would otherwise be judged after a moment's rest. */
  judge = () => {
    clearTimeout(this.timer)
    const { standards, areas } = this.known
    const submittedDay = this.kept.correcting?.submittedDay ?? this.world.today()
    this.judged = evaluate(standards, this.facts(), { submittedDay, areas })
    this.needed = asked(standards, this.facts(), { submittedDay, areas }, this.needed)
    this.tell()
  }

  /** From how many diners the standards of the place ask for the cook. */
  diners = (): number =>
    settingsAt(this.known.standards, this.facts(), {
      areas: this.known.areas,
      submittedDay: this.world.today(),
    }).groupMealDiners

  private change(draft: RegistrationDraft, path: string) {
    this.kept = { ...this.kept, draft, command: undefined }
    this.wrong = this.wrong.filter((fault) => fault.path !== path)
    this.world.keep(this.kept)
    this.tell()
    clearTimeout(this.timer)
    this.timer = setTimeout(this.judge, JUDGE_AFTER_MS)
  }

  private tell() {
    this.listeners.forEach((listener) => listener())
  }
}

/** The element id of a field, for the summary of faults to scroll to. */
export function anchorOf(path: FieldPath): string {
  return path.replace('.', '-')
}
