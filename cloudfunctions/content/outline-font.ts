import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from '@pdf-lib/fontkit'

/** One line of words as outlines, for `size` points, from its left end on the baseline, y growing downwards. */
export interface Outlined {
  path: string
  width: number
}

/** Writes words as outlines: a print shop needs no font for them, and none is cut to pieces to be embedded. */
export interface OutlineFont {
  widthOf(words: string, size: number): number
  outline(words: string, size: number): Outlined
}

/** The font beside this function; `file` is for those who run its source. */
export async function outlineFont(file = join(__dirname, 'sign-font.ttf')): Promise<OutlineFont> {
  // Loaded only for a sign: it would slow down every cold start.
  const { default: fontkit } = await import('@pdf-lib/fontkit')
  return fontOf(fontkit.create(await readFile(file)))
}

function fontOf(font: Font): OutlineFont {
  const run = (words: string) => font.layout(words)
  return {
    widthOf: (words, size) => (run(words).advanceWidth * size) / font.unitsPerEm,
    outline: (words, size) => {
      const scale = size / font.unitsPerEm
      const { glyphs, positions } = run(words)
      let pen = 0
      const parts = glyphs.map((glyph, place) => {
        const drawn = glyph.path.scale(scale, -scale).translate(pen, 0).toSVG()
        pen += (positions[place]?.xAdvance ?? 0) * scale
        return drawn
      })
      return { path: parts.join(''), width: pen }
    },
  }
}
