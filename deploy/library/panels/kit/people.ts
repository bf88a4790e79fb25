/** People as strong silhouettes: a jacket, two sleeves, two legs, a head; posed by hands, feet and lean. */
import { crescent, petals, sawtooth } from './cuts'
import { head, type Hair } from './heads'
import { add, band, disc, distance, inlay, mix, place, shape, type Colour, type Point } from './paper'

export type Pattern = 'plain' | 'frogs' | 'flowers' | 'waves' | 'apron'

export interface Figure {
  x: number
  y: number
  scale?: number
  left?: boolean
  hair?: Hair
  coat: Colour
  legs?: Colour
  skin?: Colour
  hairColour?: Colour
  trim?: Colour
  cut: Colour
  pattern?: Pattern
  /** Where the neck stands, from between the feet; the hip follows `seat`. */
  neck?: Point
  seat?: Point
  /** The near hand; null when the arm is hidden. */
  near?: Point | null
  far?: Point
  feet?: readonly [Point, Point]
  tilt?: number
  /** Drawn under the near sleeve, so that a hand closes over it. */
  holding?: string
  /** The jacket reaches the shins: a gown, a raincoat. */
  gown?: boolean
  sitting?: boolean
  /** Cut off at the hem, to stand behind a table or a wall. */
  bust?: boolean
}

/** The middle joint of a limb `reach` long in all; a limb never folds so far that it stops reading as one. */
const joint = (from: Point, to: Point, reach: number, side: number): Point => {
  const span = distance(from, to) || 1
  const slack = Math.sqrt(Math.max(reach * reach - span * span, 0)) / 2
  const sag = Math.min(slack, span * 0.3) * side
  const middle = mix(from, to, 0.5)
  return [middle[0] + ((to[1] - from[1]) / span) * sag, middle[1] - ((to[0] - from[0]) / span) * sag]
}

const sleeve = (shoulder: Point, hand: Point, size: number, f: Figure): string => {
  const elbow = joint(shoulder, hand, 86 * size, -1)
  const cuff = mix(elbow, hand, 0.8)
  return (
    disc(hand[0], hand[1], 8 * Math.max(size, 0.85), f.skin ?? f.coat) +
    shape(band([shoulder, elbow, cuff], [12 * size, 12 * size, 14 * size]), f.coat)
  )
}

const shoe = (foot: Point): string =>
  `M${Math.round(foot[0] - 11)} ${Math.round(foot[1])}v-7q4-8 14-4q14 4 16 11Z`

const leg = (hip: Point, foot: Point, size: number, fill: Colour): string => {
  const knee = joint(hip, foot, 76 * size, 1)
  const ankle = add(foot, [0, -8])
  const bent = distance(knee, mix(hip, foot, 0.5)) > 6
  const line = bent ? [hip, knee, ankle] : [hip, ankle]
  const widths = (bent ? [17, 15, 13] : [17, 13]).map((width) => width * size)
  return shape(band(line, widths), fill)
}

const along = (neck: Point, hem: Point) => {
  const length = distance(neck, hem) || 1
  const side: Point = [-(hem[1] - neck[1]) / length, (hem[0] - neck[0]) / length]
  return (t: number, off: number): Point => add(mix(neck, hem, t), [-side[0] * off, -side[1] * off])
}

const jacket = (neck: Point, hem: Point, spread: number, size: number): string => {
  const at = along(neck, hem)
  const p = (t: number, off: number) =>
    at(t, off * size)
      .map(Math.round)
      .join(' ')
  return `M${p(-0.04, -9)}C${p(0, -22)} ${p(0.04, -30)} ${p(0.22, -30)}C${p(0.5, -29)} ${p(0.7, -spread + 4)} ${p(1, -spread)}Q${p(1.1, 0)} ${p(1, spread)}C${p(0.7, spread - 4)} ${p(0.5, 29)} ${p(0.22, 30)}C${p(0.04, 30)} ${p(0, 22)} ${p(-0.04, 9)}Z`
}

const dress: Record<Pattern, (at: ReturnType<typeof along>, cut: Colour, trim: Colour) => string> = {
  plain: (at, cut) => inlay(crescent(at(0.04, 3), 10, 180), cut),
  frogs: (at, cut) =>
    inlay([0.03, 0.25, 0.5, 0.75].map((t) => crescent(at(t, 8), t < 0.1 ? 11 : 7, 180)).join(''), cut),
  flowers: (at, cut) =>
    inlay([at(0.34, -8), at(0.62, 13), at(0.84, -16)].map((spot) => petals(spot, 5, 1, 11, 8)).join(''), cut),
  waves: (at, cut) =>
    inlay(
      [0.5, 0.7, 0.9]
        .flatMap((t, row) => (row % 2 ? [-9, 9] : [-18, 0, 18]).map((off) => crescent(at(t, off), 8, 0)))
        .join(''),
      cut,
    ),
  apron: (at, cut, trim) => {
    const [x, y] = at(0.36, 8)
    return (
      shape(`M${Math.round(x - 14)} ${Math.round(y)}h26l8 50q-20 12-42 0Z`, trim) +
      inlay(sawtooth(x - 16, y + 34, 32, 9, 4), cut)
    )
  },
}

/** One person, feet at (x, y), about 210 high at scale 1, looking right unless `left`. */
export const figure = (f: Figure): string => {
  const { coat, cut, skin = coat, hairColour = 'ink', trim = 'straw', legs = 'ink', pattern = 'frogs' } = f
  const neck = f.neck ?? [0, -146]
  const seat = f.seat ?? [0, -74]
  const size = distance(neck, seat) / 72
  const hem: Point = f.gown ? add(seat, [0, 50 * size]) : add(seat, [0, f.sitting ? 6 : 14 * size])
  const at = along(neck, hem)
  const [ahead, back] = f.feet ?? [
    [15 * size, 0],
    [-15 * size, 0],
  ]
  const legsAndFeet = f.bust
    ? ''
    : shape(shoe(ahead) + shoe(back), 'ink') +
      leg(add(seat, [9 * size, 0]), ahead, size, legs) +
      leg(add(seat, [-9 * size, 0]), back, size, legs)
  const parts = [
    f.far ? sleeve(at(0.18, 15 * size), f.far, size, f) : '',
    legsAndFeet,
    shape(jacket(neck, hem, f.gown ? 46 : 36, size), coat),
    dress[pattern](at, cut, trim),
    place(head(f.hair ?? 'short', { skin, hair: hairColour, cut, trim }), neck[0], neck[1], {
      turn: f.tilt ?? 0,
    }),
    f.holding ?? '',
    f.near === null ? '' : sleeve(at(0.2, -10 * size), f.near ?? [-22 * size, seat[1]], size, f),
  ]
  return place(parts.join(''), f.x, f.y, { scale: f.scale ?? 1, flip: f.left, gap: cut })
}

/** A child: the same cut, shorter and rounder, so the head is a third of the height. */
export const child = (f: Figure): string =>
  figure({ neck: [0, -96], seat: [0, -46], pattern: 'plain', hair: 'tuft', ...f })

/** Someone on a stool or step: hips low, knees forward. */
export const seated = (f: Figure): string =>
  figure({
    sitting: true,
    seat: [0, -46],
    neck: [-4, -120],
    feet: [
      [48, 0],
      [36, 0],
    ],
    near: [36, -62],
    far: [46, -68],
    ...f,
  })
