import { sentencesOf } from '../../../domain/content/panel'

/** A title, paragraph or question, and where its first sentence stands among all that is read out. */
export interface Block {
  text: string
  sentences: string[]
  first: number
}

/** Texts read out one after another, as blocks whose sentences count on. */
export function blocksOf(texts: readonly string[]): Block[] {
  let first = 0
  return texts.map((text) => {
    const sentences = sentencesOf(text)
    const block = { text, sentences, first }
    first += sentences.length
    return block
  })
}

/** Every sentence of the blocks, in the order they are read. */
export function sentencesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => block.sentences)
}

/** The place of the block that holds this sentence; -1 when none is being read. */
export function blockAt(blocks: readonly Block[], sentence: number): number {
  return blocks.findIndex(
    (block) => sentence >= block.first && sentence < block.first + block.sentences.length,
  )
}
