/** The cuts every paper-cutter knows: crescent, petal, sawtooth, rosette. */
import { disc, place, polar, round, shape, type Colour, type Point } from './paper'

/** Moon-shaped cut, its bow towards `degrees` (clockwise from up). */
export const crescent = (centre: Point, radius: number, degrees: number): string => {
  const from = polar(centre, radius, degrees - 90)
  const to = polar(centre, radius, degrees + 90)
  const bow = polar(centre, radius * 1.5, degrees)
  const belly = polar(centre, radius * 0.55, degrees)
  const p = ([x, y]: Point) => `${round(x)} ${round(y)}`
  return `M${p(from)}Q${p(bow)} ${p(to)}Q${p(belly)} ${p(from)}Z`
}

/** A petal or leaf from `root`, pointing to `degrees`; `girth` is its full width. */
export const petal = (root: Point, length: number, girth: number, degrees: number): string => {
  const tip = polar(root, length, degrees)
  const middle = polar(root, length * 0.45, degrees)
  const left = polar(middle, girth, degrees - 90)
  const right = polar(middle, girth, degrees + 90)
  const p = ([x, y]: Point) => `${round(x)} ${round(y)}`
  return `M${p(root)}Q${p(left)} ${p(tip)}Q${p(right)} ${p(root)}Z`
}

/** Petals all round a centre, starting `gap` away from it. */
export const petals = (
  centre: Point,
  count: number,
  gap: number,
  length: number,
  girth: number,
  from = 0,
): string =>
  Array.from({ length: count }, (_, i) => {
    const degrees = from + (360 / count) * i
    return petal(polar(centre, gap, degrees), length, girth, degrees)
  }).join('')

/** A row of teeth along a level line, pointing down (`depth` below zero: up). */
export const sawtooth = (x: number, y: number, width: number, depth: number, teeth: number): string => {
  const step = width / teeth
  const points = Array.from(
    { length: teeth },
    () => `l${(step / 2).toFixed(1)} ${depth} ${(step / 2).toFixed(1)} ${-depth}`,
  )
  return `M${round(x)} ${round(y)}${points.join('')}Z`
}

/** Rays of a sun or the fringe of a medal: thin teeth around a circle. */
export const rays = (centre: Point, count: number, inner: number, outer: number): string =>
  `M${Array.from({ length: count * 2 }, (_, i) => {
    const [x, y] = polar(centre, i % 2 ? inner : outer, (180 / count) * i)
    return `${round(x)} ${round(y)}`
  }).join('L')}Z`

/** A window flower of the given radius: petals, a second ring cut into them, a heart. */
export const rosette = (
  x: number,
  y: number,
  radius: number,
  fill: Colour,
  cut: Colour,
  count = 8,
): string => {
  const half = 180 / count
  const outer = petals([0, 0], count, 10, 90, 320 / count) + petals([0, 0], count, 42, 44, 176 / count, half)
  const inner = petals([0, 0], count, 40, 36, 120 / count) + petals([0, 0], count, 8, 26, 96 / count, half)
  return place(shape(outer, fill) + disc(0, 0, 42, fill) + shape(inner, cut), x, y, { scale: radius / 100 })
}

/** A small five- or six-petalled blossom for jackets and branches. */
export const blossom = (
  x: number,
  y: number,
  radius: number,
  fill: Colour,
  heart: Colour,
  count = 5,
): string =>
  shape(petals([x, y], count, 0, radius, radius * 0.6), fill) + disc(x, y, Math.max(radius * 0.2, 1), heart)
