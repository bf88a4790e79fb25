/** How a paper-cut rosette is cut: folds of the paper, and how slender its petals are (0–1). */
export interface Cut {
  folds: number
  slender: number
}

type Point = readonly [number, number]

const MIDDLE = 50
const shorten = (value: number) => Math.round(value * 10) / 10

// Points are given as (sideways, outwards) from the middle; the drawing turns them upwards.
function at([aside, out]: Point): string {
  return `${shorten(MIDDLE + aside)} ${shorten(MIDDLE - out)}`
}

/** A petal along the fold between two distances from the middle, pointed at its tip and at its root. */
function petal(root: number, tip: number, width: number): string {
  const belly = root + (tip - root) * 0.55
  const side = (sign: 1 | -1) => `Q${at([sign * width, belly])} `
  return `M${at([0, root])}${side(-1)}${at([0, tip])}${side(1)}${at([0, root])}z`
}

/** A leaf that leans away from the fold. */
function leaf(root: number, tip: number, sign: 1 | -1): string {
  const reach = (tip - root) * 0.62 * sign
  return `M${at([0, root])}Q${at([reach * 0.1, tip])} ${at([reach, tip])}Q${at([reach * 1.1, root + 2])} ${at([0, root])}z`
}

/** One arm, upwards from the middle (50, 50) of 100 × 100, as a path of M, Q and z; what lies within another is cut out. */
export function armOf({ folds, slender }: Cut): string {
  const wide = (20 - 9 * slender) * Math.min(1.2, 8 / folds)
  return [
    petal(23, 49, wide) + petal(30, 43, wide * 0.24),
    leaf(12, 23, -1) + leaf(12, 23, 1),
    petal(4, 13, wide * 0.36),
  ].join('')
}

/** The drawing as SVG text in one colour on nothing, 100 × 100; the same cut gives the same drawing. */
export function cutRosette(cut: Cut, colour: string): string {
  const { folds } = cut
  const arm = armOf(cut)
  const turns = Array.from({ length: folds }, (_, fold) => {
    return `<use xlink:href="#a" transform="rotate(${shorten((360 / folds) * fold)} 50 50)"/>`
  })
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100">' +
    `<defs><path id="a" fill="${colour}" fill-rule="evenodd" d="${arm}"/></defs>${turns.join('')}</svg>`
  )
}
