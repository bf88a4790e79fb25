import type { Run } from '../../../domain/content/body'
import type { Aloud } from './aloud'

/** A piece of a run that lies within one sentence. */
export interface Piece extends Run {
  /** The sentence among all that are read out; -1 for what lies between two. */
  sentence: number
}

/** Runs cut where sentences end, so that each piece has one look and belongs to one sentence; no letter is lost. */
export function cutRuns(runs: readonly Run[], { text, sentences, first }: Aloud): Piece[] {
  const ends = sentenceEnds(text, sentences)
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const cuts = ends.filter((end) => end > start && end < at).map((end) => end - start)
    return [0, ...cuts].map((from, place) => {
      const piece = run.text.slice(from, cuts[place] ?? run.text.length)
      const sentence = ends.findIndex((end) => start + from < end)
      return { ...run, text: piece, sentence: sentence === -1 ? -1 : first + sentence }
    })
  })
}

// Sentences are trimmed, so each is looked for after the one before.
function sentenceEnds(text: string, sentences: readonly string[]): number[] {
  let at = 0
  return sentences.map((sentence) => {
    const found = text.indexOf(sentence, at)
    at = (found === -1 ? at : found) + sentence.length
    return at
  })
}
