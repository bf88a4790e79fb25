import { asked, type Asked } from './asked-fields'
import { evaluate } from '../../../domain/ceremonies/evaluate'
import type { AreaBook, Finding } from '../../../domain/ceremonies/finding'
import { faultsOf } from '../../../domain/ceremonies/form'
import type { Quantity } from '../../../domain/ceremonies/quantities'
import type { Facts, People, RegistrationDraft } from '../../../domain/ceremonies/registration'
import type { Standard } from '../../../domain/ceremonies/standard'
import { settingsAt } from '../../../domain/ceremonies/settings'
import type { FormStep } from '../../../domain/ceremonies/steps'
import { DraftForm, type KeptDraft } from '../../form/draft-form'

/** What of a form is kept on the phone. */
export interface KeptForm extends KeptDraft {
  draft: RegistrationDraft
  step: FormStep
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
export class Form extends DraftForm<KeptForm> {
  private known: Rules = { standards: [], areas: {} }
  private judged: readonly Finding[] = []
  private needed: Asked = NOTHING
  private prefilled = false
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    id: string,
    kept: KeptForm,
    private world: FormWorld,
  ) {
    super(id, kept, (now) => world.keep(now))
  }

  facts = (): Facts => this.kept.draft.facts
  people = (): People => this.kept.draft.people
  correcting = (): Correcting | undefined => this.kept.correcting
  counter = (): boolean => this.kept.counter === true
  findings = (): readonly Finding[] => this.judged
  asked = (): Asked => this.needed
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
    this.fillIn({ people: { ...people, ...draft.people }, facts: { ...facts, ...draft.facts } })
    this.judge()
  }

  /** Takes the rules to judge by, once they are known. */
  setRules = (rules: Rules) => {
    this.known = rules
    this.judge()
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

  protected faultsIn(step?: FormStep) {
    return faultsOf(this.draft(), step, this.diners())
  }

  private change(draft: RegistrationDraft, path: string) {
    this.answer(draft, path)
    clearTimeout(this.timer)
    this.timer = setTimeout(this.judge, JUDGE_AFTER_MS)
  }
}
