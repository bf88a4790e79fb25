/** The sheet a picture is cut from: its colours, and the few ways to turn points into an outline. */

export const palette = {
  paper: '#FBF7F0',
  vermilion: '#B93620',
  deep: '#93260F',
  blush: '#FBEAE5',
  jade: '#2A7353',
  mist: '#E5F1EB',
  amber: '#8F5606',
  straw: '#FBF0DA',
  ink: '#23201C',
  slate: '#44544F',
  haze: '#EBEFED',
} as const

export type Colour = keyof typeof palette
export type Point = readonly [x: number, y: number]

export const round = (value: number): number => Math.round(value)
const xy = ([x, y]: Point): string => `${round(x)} ${round(y)}`

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]]
export const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])

/** The point `radius` away from `centre`; degrees run clockwise from straight up. */
export const polar = (centre: Point, radius: number, degrees: number): Point => {
  const angle = ((degrees - 90) * Math.PI) / 180
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)]
}

/** A filled outline; `cut` is the colour of the gap a knife would leave around it. */
export const shape = (d: string, fill: Colour, cut?: Colour): string =>
  `<path fill="${palette[fill]}"${cut ? ` stroke="${palette[cut]}"` : ''} d="${d}"/>`

/** A thin cut, drawn as an open line. */
export const slit = (d: string, colour: Colour, width?: number): string =>
  `<path fill="none" stroke="${palette[colour]}"${width ? ` stroke-width="${width}"` : ''} d="${d}"/>`

/** Pattern cut into a part: no gap of its own, so fine petals stay fine. */
export const inlay = (d: string, fill: Colour): string =>
  `<path fill="${palette[fill]}" stroke="none" d="${d}"/>`

export const disc = (x: number, y: number, radius: number, fill: Colour, cut?: Colour): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${palette[fill]}"${
    cut ? ` stroke="${palette[cut]}"` : ''
  }/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: Colour): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${rx}" ry="${ry}" fill="${palette[fill]}"/>`

export const box = (x: number, y: number, width: number, height: number, fill: Colour, corner = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${corner ? ` rx="${corner}"` : ''} fill="${palette[fill]}"/>`

export interface Placing {
  scale?: number
  turn?: number
  flip?: boolean
  /** The colour of the gap around every part that does not say otherwise. */
  gap?: Colour
}

/** Places a piece: moved to (x, y), scaled, turned by degrees, mirrored left to right by `flip`. */
export const place = (
  piece: string,
  x: number,
  y: number,
  { scale = 1, turn = 0, flip = false, gap }: Placing = {},
): string => {
  const steps = [`translate(${round(x)} ${round(y)})`]
  if (turn) steps.push(`rotate(${turn})`)
  if (flip) steps.push(`scale(${-scale} ${scale})`)
  else if (scale !== 1) steps.push(`scale(${scale})`)
  const edge = gap ? ` stroke="${palette[gap]}"` : ''
  return `<g transform="${steps.join('')}"${edge}>${piece}</g>`
}

/** Straight-edged outline through the points. */
export const polygon = (points: readonly Point[]): string => `M${points.map(xy).join('L')}Z`

const handle = (before: Point, here: Point, after: Point, reach: number): Point => [
  here[0] + (after[0] - before[0]) * reach,
  here[1] + (after[1] - before[1]) * reach,
]

/** A soft line that passes through every point (Catmull–Rom); `closed` joins the last to the first. */
export const soft = (points: readonly Point[], closed = false): string => {
  const [start, middle, end] = points
  if (!closed && points.length === 3 && start && middle && end) {
    const pull: Point = [2 * middle[0] - (start[0] + end[0]) / 2, 2 * middle[1] - (start[1] + end[1]) / 2]
    return `M${xy(start)}Q${xy(pull)} ${xy(end)}`
  }
  const count = points.length
  const at = (index: number): Point => {
    const wanted = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)
    return points[wanted] ?? [0, 0]
  }
  const segments = Array.from({ length: closed ? count : count - 1 }, (_, i) => {
    const leave = handle(at(i - 1), at(i), at(i + 1), 1 / 6)
    const arrive = handle(at(i + 2), at(i + 1), at(i), 1 / 6)
    return `C${xy(leave)} ${xy(arrive)} ${xy(at(i + 1))}`
  })
  return `M${xy(at(0))}${segments.join('')}${closed ? 'Z' : ''}`
}

/** A band along a line, `widths` being its half width at each point: a sleeve, a branch, a stream. */
export const band = (points: readonly Point[], widths: readonly number[]): string => {
  const sides = points.map((here, i) => {
    const before = points[i - 1] ?? here
    const after = points[i + 1] ?? here
    const length = distance(before, after) || 1
    const half = widths[i] ?? widths[widths.length - 1] ?? 1
    const off: Point = [(-(after[1] - before[1]) / length) * half, ((after[0] - before[0]) / length) * half]
    return { left: add(here, off), right: [here[0] - off[0], here[1] - off[1]] as Point }
  })
  const there = soft(sides.map((side) => side.left))
  const back = soft(sides.map((side) => side.right).reverse())
  return `${there}L${back.slice(1)}Z`
}

/** A whole picture: 600 × 400 on a ground colour, nothing but shapes. */
export const sheet = (ground: Colour, ...pieces: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${box(0, 0, 600, 400, ground)}${pieces.join('')}</svg>\n`
