import type { ArticleDraft } from '../../../domain/content/article'
import type { Block } from '../../../domain/content/body'
import { publicName, publicText } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'

type Told = Pick<NominationView, 'people' | 'text' | 'villageName' | 'selectionTitle' | 'visit'>

/** A photograph that lies among an article's own files. */
export interface StoryPicture {
  file: string
  width: number
  height: number
}

const MOST_TITLE = 40
const MOST_SUMMARY = 120

/**
 * What an article of somebody named begins with: what was told of them, as the public may read it, then their photographs. What a
 * picture shows is left for the editor, who must write it before anybody reviews the piece.
 */
export function storyDraft(told: Told, pictures: readonly StoryPicture[]): ArticleDraft {
  const { people, text, villageName, selectionTitle } = told
  const open = (words: string) => publicText(words, people)
  const body: Block[] = [
    ...paragraphs(open(text.summary)),
    ...paragraphs(open(text.deeds)),
    ...(text.motto === '' ? [] : [quote(open(text.motto))]),
    ...pictures.map(pictureBlock),
  ]
  return {
    title: `${villageName}${publicName(people)}：${selectionTitle}`.slice(0, MOST_TITLE),
    column: 'stories',
    summary: open(text.summary).replace(/\s+/g, ' ').trim().slice(0, MOST_SUMMARY),
    body,
    reposted: false,
    source: '',
    link: '',
    currentAffairs: false,
    important: false,
  }
}

/** The same in plain words, for somebody else to write from. */
export function storyWords(told: Told): string {
  const { title, body } = storyDraft(told, [])
  const lines = body.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')]
    return block.kind === 'quote' ? block.lines.map((runs) => runs.map(({ text }) => text).join('')) : []
  })
  return [title, ...lines].join('\n\n')
}

function paragraphs(words: string): Block[] {
  return words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', runs: [{ text }] }))
}

function quote(text: string): Block {
  return { kind: 'quote', lines: [[{ text }]] }
}

function pictureBlock(picture: StoryPicture): Block {
  return { kind: 'picture', ...picture, caption: '', alt: '', decorative: false }
}
