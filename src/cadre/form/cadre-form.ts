import type { CadreDraft, CadreFacts, CadreKind, CadrePeople } from '../../../domain/ceremonies/cadre'
import { cadreFaults } from '../../../domain/ceremonies/cadre-form'
import type { CadreStep } from '../../../domain/ceremonies/cadre-steps'
import { DraftForm, type KeptDraft } from '../../form/draft-form'

/** What of a report is kept on the phone while it is written. */
export interface KeptReport extends KeptDraft {
  draft: CadreDraft
  kind: CadreKind
  step: CadreStep
  /** What it goes on from, when it is on a report handed in before. */
  again?: Again
}

/** Mending a report, or telling afterwards what was told before. */
export interface Again {
  as: 'correct' | 'follow'
  /** What it began from, by which one tells whether the cloud's has changed since. */
  from: string
  version: number
  /** What the office asked for; empty when it asked for nothing. */
  reason: string
}

/** One report while it is written. */
export class CadreForm extends DraftForm<KeptReport> {
  private prefilled = false

  facts = (): CadreFacts => this.kept.draft.facts
  people = (): CadrePeople => this.kept.draft.people
  kind = (): CadreKind => this.kept.kind
  again = (): Again | undefined => this.kept.again

  /** Several facts at once. `path` is the field they answer. */
  setFacts = (facts: Partial<CadreFacts>, path: string) =>
    this.answer({ people: this.people(), facts: { ...this.facts(), ...facts } }, path)

  setFact = <Key extends keyof CadreFacts>(key: Key, value: CadreFacts[Key]) => {
    this.setFacts({ [key]: value }, `facts.${key}`)
  }

  setPerson = <Key extends keyof CadrePeople>(key: Key, value: CadrePeople[Key]) => {
    this.answer({ facts: this.facts(), people: { ...this.people(), [key]: value } }, `people.${key}`)
  }

  /** Signs by name at an ISO instant; an empty name takes the signature back. */
  sign = (name: string, at: string) => {
    const people = { ...this.people(), signedName: name === '' ? undefined : name }
    const facts = { ...this.facts(), signedAt: name === '' ? undefined : at }
    this.answer({ people, facts }, 'people.signedName')
  }

  /** Fills in what is known already, once, and only where nothing was answered. */
  prefill = (people: CadrePeople, facts: Partial<CadreFacts>) => {
    if (this.prefilled) return
    this.prefilled = true
    const { draft } = this.kept
    this.fillIn({ people: { ...people, ...draft.people }, facts: { ...facts, ...draft.facts } })
  }

  protected faultsIn(step?: CadreStep) {
    return cadreFaults(this.draft(), this.kind(), step)
  }
}
