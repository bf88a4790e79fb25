/** What grows, flows and shines: trees, hills, water, sun, sprouts, fruit. */
import { crescent, petal, rays } from './cuts'
import { band, disc, place, shape, slit, type Colour, type Point } from './paper'

const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

const crown: readonly (readonly [number, number, number])[] = [
  [0, -168, 44],
  [-44, -142, 38],
  [46, -140, 38],
  [-20, -118, 36],
  [26, -114, 36],
]

/** A broad old tree, 210 high at scale 1, its foot at (x, y). */
export const tree = (x: number, y: number, scale: number, leaf: Colour, trunk: Colour, cut: Colour): string =>
  place(
    shape(
      band(
        [
          [0, 0],
          [2, -50],
          [-4, -110],
        ],
        [20, 9, 7],
      ) +
        band(
          [
            [0, -70],
            [24, -104],
            [38, -128],
          ],
          [6, 5, 3],
        ),
      trunk,
    ) +
      shape(crown.map(([a, b, r]) => ring(a, b, r)).join(''), leaf) +
      shape(
        crown
          .flatMap(([a, b, r]) => [
            crescent([a - 4, b - r * 0.3], r * 0.5, 0),
            petal([a + 4, b + r * 0.7], 20, 12, 20),
          ])
          .join(''),
        cut,
      ),
    x,
    y,
    { scale },
  )

/** A pine of cloud-shaped tiers, 200 high at scale 1. */
export const pine = (
  x: number,
  y: number,
  scale: number,
  leaf: Colour,
  trunk: Colour,
  cut: Colour,
): string => {
  const tiers: readonly (readonly [number, number, number])[] = [
    [-34, -70, 58],
    [36, -102, 52],
    [-22, -136, 48],
    [10, -170, 40],
  ]
  const tier = ([a, b, w]: readonly [number, number, number]) =>
    `M${a - w} ${b}C${a - w} ${b - 30} ${a - w * 0.3} ${b - 38} ${a} ${b - 34}C${a + w * 0.4} ${b - 40} ${a + w} ${b - 26} ${a + w} ${b}Q${a} ${b + 12} ${a - w} ${b}Z`
  return place(
    shape(
      band(
        [
          [0, 0],
          [-8, -60],
          [10, -110],
          [0, -170],
        ],
        [14, 9, 6, 3],
      ),
      trunk,
    ) +
      tiers.map((each) => shape(tier(each), leaf, cut)).join('') +
      slit(
        tiers
          .flatMap(([a, b, w]) =>
            [-0.55, 0, 0.55].map((t) => `M${Math.round(a + w * t)} ${b - 4}v-16m-7 3l7 13l7-13`),
          )
          .join(''),
        cut,
        2,
      ),
    x,
    y,
    { scale },
  )
}

/** A ridge across the sheet through the given points, filled to the foot. */
export const ridge = (points: readonly Point[], fill: Colour, foot = 400, cut?: Colour): string => {
  const [first] = points
  const last = points[points.length - 1]
  if (!first || !last) return ''
  const curve = points.slice(1).map((here, i) => {
    const before = points[i] ?? here
    const middle = Math.round((before[0] + here[0]) / 2)
    return `C${middle} ${before[1]} ${middle} ${here[1]} ${here[0]} ${here[1]}`
  })
  return shape(`M${first[0]} ${first[1]}${curve.join('')}V${foot}H${first[0]}Z`, fill, cut)
}

/** A row of round wave crests, each a scallop with a crescent cut, from x to the right edge. */
export const waves = (
  x: number,
  y: number,
  count: number,
  width: number,
  fill: Colour,
  cut: Colour,
  foot = 400,
): string => {
  const r = width / 2
  const crests = Array.from({ length: count }, () => `a${r} ${r} 0 0 1 ${width} 0`).join('')
  const cuts = Array.from({ length: count }, (_, i) => {
    const left = x + i * width + r * 0.4
    return `M${left} ${y + 2}a${r * 0.6} ${r * 0.6} 0 0 1 ${r * 1.2} 0M${left + r * 0.3} ${y + 4}a${r * 0.3} ${r * 0.3} 0 0 1 ${r * 0.6} 0`
  }).join('')
  return shape(`M${x} ${foot}V${y}${crests}V${foot}Z`, fill) + slit(cuts, cut, 3)
}

/** A sun or moon with a ring of fine rays. */
export const sun = (x: number, y: number, radius: number, fill: Colour, cut?: Colour): string =>
  shape(rays([x, y], 28, radius * 1.1, radius * 1.32), fill) +
  disc(x, y, radius * 1.12, cut ?? fill) +
  disc(x, y, radius, fill)

/** A long cloud with a curled head. */
export const cloud = (x: number, y: number, scale: number, fill: Colour, flip = false): string =>
  place(shape('M0 0C-14 0-16-18-2-20C-2-38 26-42 32-24C44-34 62-24 58-10C76-14 96-6 120 0Z', fill), x, y, {
    scale,
    flip,
  })

/** A seedling of two leaves and a shoot. */
export const sprout = (x: number, y: number, size: number, fill: Colour): string =>
  shape([-58, 0, 58].map((d) => petal([x, y], d ? size : size * 1.1, size * 0.45, d)).join(''), fill)

/** An ear of grain bending to `degrees`, its stalk at (x, y). */
export const ear = (x: number, y: number, length: number, degrees: number, fill: Colour): string =>
  place(
    shape(
      `M-1 0h3v${-length}h-3Z` +
        Array.from(
          { length: 5 },
          (_, i) =>
            petal([0, -length * 0.5 - i * 11], 17, 8, 28) + petal([0, -length * 0.5 - i * 11], 17, 8, -28),
        ).join('') +
        petal([0, -length * 0.5 - 52], 18, 8, 0),
      fill,
    ),
    x,
    y,
    { turn: degrees },
  )

/** Round fruit with a crescent of light and two leaves. */
export const fruit = (
  x: number,
  y: number,
  radius: number,
  fill: Colour,
  cut: Colour,
  leaf: Colour,
): string =>
  disc(x, y, radius, fill, cut) +
  shape(crescent([x - radius * 0.1, y], radius * 0.55, 300), cut) +
  shape(
    petal([x, y - radius], radius * 0.9, radius * 0.5, 50) +
      petal([x, y - radius], radius * 0.9, radius * 0.5, -50),
    leaf,
  )
