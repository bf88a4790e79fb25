/** What people built: houses, stools, bowls, lanterns, walls, wheels. */
import { crescent, petals, sawtooth } from './cuts'
import { box, disc, oval, place, shape, slit, type Colour } from './paper'

/** A tiled house, `width` at the eaves, its foot at (x, y) in the middle. */
export const house = (
  x: number,
  y: number,
  width: number,
  wall: Colour,
  roof: Colour,
  cut: Colour,
): string => {
  const half = Math.round(width / 2)
  const tall = Math.round(width * 0.42)
  const eave = half + 16
  const rise = Math.round(width * 0.28)
  return place(
    box(-half + 10, -tall, width - 20, tall, wall) +
      shape(
        `M${-eave} ${-tall + 4}Q${-half} ${-tall - 4} ${-half + 26} ${-tall - rise}Q${-half + 20} ${-tall - rise - 10} ${-half + 10} ${-tall - rise - 14}H${half - 10}Q${half - 20} ${-tall - rise - 10} ${half - 26} ${-tall - rise}Q${half} ${-tall - 4} ${eave} ${-tall + 4}Z`,
        roof,
        cut,
      ) +
      shape(sawtooth(-half + 12, -tall + 4, width - 24, 10, Math.round(width / 16)), roof) +
      slit(`M${-half + 22} ${-tall - rise + 2}H${half - 22}`, cut, 3) +
      slit(
        Array.from(
          { length: Math.max(Math.round(width / 26) - 1, 1) },
          (_, i) => `M${-half + 30 + i * 26} ${-tall - rise + 9}v${rise - 12}`,
        ).join(''),
        cut,
        2,
      ),
    x,
    y,
  )
}

export const stool = (x: number, y: number, width: number, height: number, fill: Colour): string =>
  shape(
    `M${x - width / 2} ${y - height}h${width}v8h-5l5 ${height - 8}h-9l-6 ${-height + 16}h${-width + 30}l-6 ${height - 16}h-9l5 ${-height + 8}h-5Z`,
    fill,
  )

/** A bowl with a fretted band, rim at y. */
export const bowl = (x: number, y: number, width: number, fill: Colour, cut: Colour): string => {
  const r = width / 2
  return (
    shape(
      `M${x - r} ${y}h${width}c${-r * 0.06} ${r * 0.5} ${-r * 0.35} ${r * 0.72} ${-r * 0.6} ${r * 0.8}v${r * 0.14}h${-r * 0.8}v${-r * 0.14}c${-r * 0.25} ${-r * 0.08} ${-r * 0.54} ${-r * 0.3} ${-r * 0.6} ${-r * 0.8}Z`,
      fill,
      cut,
    ) +
    shape(
      [-0.56, -0.2, 0.2, 0.56].map((t) => crescent([x + r * t, y + r * 0.36], r * 0.15, 180)).join(''),
      cut,
    )
  )
}

/** A plate of food seen from above, in a leaning circle. */
export const dish = (x: number, y: number, radius: number, plate: Colour, food: Colour, count = 6): string =>
  oval(x, y, radius, radius * 0.6, plate) +
  place(shape(petals([0, 0], count, 3, 17, 12), food), x, y, { scale: radius / 26 })

/** A round lantern hanging from (x, y), with ribs and a tassel. */
export const lantern = (
  x: number,
  y: number,
  scale: number,
  fill: Colour,
  cut: Colour,
  cap: Colour,
): string =>
  place(
    slit('M0 0v14', cap, 3) +
      box(-14, 12, 28, 8, cap, 2) +
      oval(0, 46, 38, 28, fill) +
      slit('M0 19v54M-14 21q-18 25 0 50M14 21q18 25 0 50', cut, 2.5) +
      box(-14, 72, 28, 7, cap, 2) +
      shape(sawtooth(-10, 79, 20, 26, 4), fill),
    x,
    y,
    { scale },
  )

/** A wheel with petal spokes. */
export const wheel = (x: number, y: number, radius: number, rim: Colour, spokes = 10): string =>
  slit(
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`,
    rim,
    6,
  ) +
  shape(petals([x, y], spokes, 6, radius - 8, 4), rim) +
  disc(x, y, 7, rim)

/** Courses of brick cut into a wall. */
export const bricks = (
  x: number,
  y: number,
  width: number,
  rows: number,
  step: number,
  cut: Colour,
): string =>
  slit(
    Array.from({ length: rows }, (_, row) => {
      const level = y + row * step
      const starts = Array.from(
        { length: Math.floor(width / 56) },
        (_, i) => `M${x + 10 + i * 56 + (row % 2 ? 28 : 0)} ${level}h34`,
      )
      return starts.join('')
    }).join(''),
    cut,
    2.5,
  )
