/** What is to be heard: a recording's address, or the sentences for the phone to read out. */
export interface Script {
  audio?: string
  sentences: readonly string[]
}

export interface ReadingEvents {
  /** The place of the sentence that begins; a recording has none. */
  onSentence?(place: number): void
  onEnd(): void
  /** The phone could not read it after all. */
  onFail(): void
}

/** One going through a script. It can be held and taken up again, and must be stopped when the page goes. */
export interface Reading {
  play(): void
  pause(): void
  stop(): void
  /** From now on it goes at this many times the speed of ordinary speech. */
  setRate(rate: number): void
}
