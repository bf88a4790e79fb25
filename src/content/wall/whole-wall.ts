import { spoken, type Panel } from '../../../domain/content/panel'

/** A whole wall as one text to be read aloud. */
export interface Heard {
  sentences: string[]
  /** The place of the panel a sentence belongs to; -1 when none is being read. */
  panelAt(sentence: number): number
}

/** All panels of a wall, read one after another. */
export function placesOf(panels: readonly Panel[]): Heard {
  const parts = panels.map(spoken)
  const owners = parts.flatMap((sentences, place) => sentences.map(() => place))
  return { sentences: parts.flat(), panelAt: (sentence) => owners[sentence] ?? -1 }
}
