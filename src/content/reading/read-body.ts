import type { Block } from '../../../domain/content/body'
import { spokenOf } from '../../../domain/content/spoken'
import { aloudOf, type Aloud } from './aloud'

/** A block with what of it is read out. */
export interface ReadBlock {
  block: Block
  aloud: Aloud[]
}

/** An article laid out for reading: its title, then its blocks, whose sentences count on from one to the next. */
export interface ReadBody {
  title: Aloud
  blocks: ReadBlock[]
  sentences: string[]
}

export function readBody(title: string, body: readonly Block[]): ReadBody {
  const head: Aloud = aloudOf([title])[0] ?? { text: title, sentences: [], first: 0 }
  const sentences = [...head.sentences]
  const blocks = body.map((block) => {
    const aloud = aloudOf(spokenOf(block), sentences.length)
    sentences.push(...aloud.flatMap((text) => text.sentences))
    return { block, aloud }
  })
  return { title: head, blocks, sentences }
}
