import type { GatheringFacts } from '../../../domain/gatherings/gathering'

/** What every part of the form is given: what is written, what is wrong with it, and how to change it. */
export interface PartOfForm {
  facts: GatheringFacts
  /** What is wrong at a path of the facts. */
  fault(path: string): string | undefined
  put(part: Partial<GatheringFacts>): void
}
