import { sentencesOf } from '../../../domain/sentences'

/** One text that is read out, and where its first sentence stands among all that is. */
export interface Aloud {
  text: string
  sentences: string[]
  first: number
}

/** Texts read out one after another, whose sentences count on; `from` is how many were read before. */
export function aloudOf(texts: readonly string[], from = 0): Aloud[] {
  let first = from
  return texts.map((text) => {
    const sentences = sentencesOf(text)
    const aloud = { text, sentences, first }
    first += sentences.length
    return aloud
  })
}

/** Every sentence of the texts, in the order they are read. */
export function sentencesIn(texts: readonly Aloud[]): string[] {
  return texts.flatMap(({ sentences }) => sentences)
}

/** Whether this sentence is one of the text's. */
export function holds({ first, sentences }: Aloud, sentence: number): boolean {
  return sentence >= first && sentence < first + sentences.length
}

/** The place of the text that holds this sentence; -1 when none is being read. */
export function aloudAt(texts: readonly Aloud[], sentence: number): number {
  return texts.findIndex((text) => holds(text, sentence))
}
