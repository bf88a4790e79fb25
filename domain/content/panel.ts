import { sentencesOf } from '../sentences'

/** One picture and its story on a wall, to read or to hear. */
export interface Panel {
  id: string
  /** The core value it tells of, such as 诚信. */
  value: string
  title: string
  lead: string
  paragraphs: string[]
  /** A question a grandparent can ask a child. */
  question: string
  /** Listening time in whole minutes. */
  minutes: number
  /** The picture: a self-contained SVG, so that a panel opened once is whole offline. */
  art: string
  /** What the picture shows, for those who cannot see it. */
  alt: string
  /** A recording in storage; empty when there is none and the phone reads it out itself. */
  audio: string
}

/** What a list needs of a panel. */
export type PanelCard = Pick<Panel, 'id' | 'value' | 'title' | 'lead' | 'minutes' | 'art' | 'alt'>

export function cardOf(panel: Panel): PanelCard {
  const { id, value, title, lead, minutes, art, alt } = panel
  return { id, value, title, lead, minutes, art, alt }
}

/** Everything of a panel as one text to be read aloud, sentence by sentence. */
export function spoken(panel: Pick<Panel, 'title' | 'paragraphs' | 'question'>): string[] {
  return [panel.title, ...panel.paragraphs, panel.question].flatMap(sentencesOf)
}
