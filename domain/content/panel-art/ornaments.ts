import { box, disc, petals, place, rosette, sawtooth, shape, slit, type Colour } from '../art'

/** Ornaments the templates share, cut as the library's pictures are. */

/** A window flower in each corner named, half of it on the sheet. */
export function corners(
  radius: number,
  fill: Colour,
  cut: Colour,
  at: readonly ('tl' | 'tr' | 'bl' | 'br')[],
): string {
  return at
    .map((corner) =>
      rosette(corner.endsWith('l') ? 0 : 600, corner.startsWith('t') ? 0 : 400, radius, fill, cut),
    )
    .join('')
}

/** A band that hangs from above, its foot cut in teeth. */
export function valance(height: number, fill: Colour, teeth = 25): string {
  return box(0, 0, 600, height, fill) + shape(sawtooth(0, height - 1, 600, 14, teeth), fill)
}

/** Two thin lines around the sheet, as a cutter leaves them. */
export function frame(colour: Colour, inset = 16): string {
  const wide = 600 - 2 * inset
  const high = 400 - 2 * inset
  const inner = inset + 8
  return (
    slit(`M${inset} ${inset}h${wide}v${high}h${-wide}Z`, colour, 3) +
    slit(`M${inner} ${inner}h${wide - 16}v${high - 16}h${16 - wide}Z`, colour, 1)
  )
}

/** A blossom on its own, to part two passages. */
export function parting(x: number, y: number, colour: Colour): string {
  const blossom = shape(petals([0, 0], 6, 1, 9, 7), colour) + disc(0, 0, 2, colour)
  return place(blossom, x, y) + slit(`M${x - 90} ${y}h70M${x + 20} ${y}h70`, colour, 1.5)
}

/** A medal with two ribbons. */
export function medal(x: number, y: number, radius: number): string {
  const ribbon = `M${x - radius * 0.5} ${y + radius * 0.5}l${-radius * 0.3} ${radius * 1.3}l${radius * 0.5} ${-radius * 0.3}l${radius * 0.4} ${radius * 0.4}Z`
  const other = `M${x + radius * 0.5} ${y + radius * 0.5}l${radius * 0.3} ${radius * 1.3}l${-radius * 0.5} ${-radius * 0.3}l${-radius * 0.4} ${radius * 0.4}Z`
  return shape(ribbon, 'deep') + shape(other, 'deep') + rosette(x, y, radius, 'vermilion', 'straw', 10)
}
