/** Heads in profile, looking right, standing on the neck at (0, 0), about 62 high. */
import { crescent, petals, sawtooth } from './cuts'
import { band, disc, inlay, shape, slit, type Colour } from './paper'

export type Hair =
  'short' | 'bun' | 'cap' | 'bald' | 'bob' | 'braid' | 'buns' | 'tuft' | 'scarf' | 'straw' | 'bride'

export interface HeadPaint {
  skin: Colour
  hair: Colour
  cut: Colour
  trim: Colour
}

const face =
  'M-12 6L-14-8C-27-18-27-46-8-53C9-60 24-50 24-36C24-32 31-26 31-22C31-20 26-20 25-18C27-15 26-13 24-11C26-5 21 0 14 0C9 0 9 2 10 6Z'
const crop = 'M-17-11C-31-24-29-54-6-60C12-65 26-55 26-43C16-40 10-46 4-42C2-35-3-36-5-27C-8-18-14-18-17-11Z'
const swept = 'M-15-12C-31-22-30-54-6-59C11-63 25-55 25-43C12-47 4-38-1-27C-5-19-10-18-15-12Z'

const bob = 'M-15 4C-33-4-32-52-6-60C12-65 27-54 25-42C15-40 8-46 3-42C1-30 4-14 0 2C-4 6-10 6-15 4Z'

const features = (cut: Colour, old: boolean): string => {
  const eye = 'M9-30Q14-36 20-31Q14-33 9-30Z'
  const mouth = 'M15-9Q20-7 24-11Q20-3 15-9Z'
  const cheek = petals([10, -18], 4, 0, 4, 3)
  const wrinkles = old ? crescent([4, -30], 4, 270) : ''
  return inlay(eye + mouth + cheek + wrinkles, cut)
}

const ear = (cut: Colour): string => inlay(crescent([-6, -24], 5, 270), cut)

const styles: Record<Hair, (paint: HeadPaint) => string> = {
  short: ({ hair, cut }) => shape(crop, hair) + ear(cut),
  bun: ({ hair, cut, trim }) =>
    disc(-27, -38, 12, hair) +
    shape(swept, hair) +
    inlay(crescent([-12, -42], 7, 300) + crescent([-27, -38], 6, 300), cut) +
    disc(-36, -46, 4, trim),
  cap: ({ hair, cut, trim }) =>
    shape('M-17-12C-26-22-26-36-24-40L-6-38C-6-28-12-18-17-12Z', hair) +
    shape('M-29-37C-30-66 20-70 27-44L42-39C42-34 34-33 25-35Z', trim) +
    slit('M-26-41C-10-46 10-47 25-43', cut),
  bald: ({ hair, cut }) =>
    shape('M-15-10C-28-20-28-36-22-40C-12-40-10-32-8-27C-9-20-12-14-15-10Z', hair) +
    shape('M25-10C30 8 24 28 12 36C12 18 6 4-3-7C8-3 18-4 25-10Z', hair) +
    slit('M16 4Q18 14 15 24M8 2Q12 10 12 18', cut) +
    shape('M9-38Q16-45 24-37Q16-39 9-38Z', hair),
  bob: ({ hair, cut }) =>
    shape(bob, hair) + inlay(crescent([-14, -38], 9, 300) + crescent([-12, -14], 6, 260), cut),
  braid: ({ hair, cut, trim }) =>
    shape(
      band(
        [
          [-14, -24],
          [-30, -4],
          [-26, 24],
          [-34, 48],
        ],
        [7, 8, 7, 3],
      ),
      hair,
      cut,
    ) +
    inlay(crescent([-27, -4], 6, 170) + crescent([-27, 12], 6, 180) + crescent([-28, 26], 5, 190), cut) +
    disc(-33, 40, 5, trim) +
    shape(swept, hair) +
    inlay(crescent([-12, -42], 7, 300), cut),
  buns: ({ hair, cut, trim }) =>
    disc(-22, -58, 11, hair) +
    disc(12, -65, 11, hair) +
    shape(crop, hair) +
    disc(-17, -50, 3.5, trim) +
    disc(10, -55, 3.5, trim) +
    ear(cut),
  tuft: ({ hair, cut }) =>
    shape('M-6-52C-14-66-2-74 8-72C4-68 10-64 8-54Z', hair) +
    shape('M-20-36C-22-52 2-62 20-50C18-42 4-48-4-42C-10-40-16-38-20-36Z', hair) +
    ear(cut),
  scarf: ({ cut, trim }) =>
    shape(
      'M-22-4C-36-26-32-58-4-62C16-66 28-54 26-44C14-46 6-38 4-26C3-14 8-6 12 2C4 10-12 8-22-4Z',
      trim,
      cut,
    ) +
    shape('M-20-4C-34-2-40 8-38 18C-28 16-20 10-14 4Z', trim) +
    inlay(petals([-14, -44], 5, 0, 7, 4) + petals([-14, -20], 5, 0, 7, 4), cut),
  straw: ({ hair, cut, trim }) =>
    shape(crop, hair) +
    shape('M-56-38C-30-46-16-70 0-78C14-70 32-50 56-40C34-32-30-30-56-38Z', trim) +
    slit('M-30-41Q0-35 34-43M-18-52Q0-46 20-54', cut),
  bride: ({ hair, cut, trim }) =>
    disc(-25, -42, 12, hair) +
    shape(swept, hair) +
    shape(petals([-14, -52], 6, 2, 14, 9), trim) +
    disc(-14, -52, 3, cut) +
    shape(sawtooth(-32, -30, 16, 16, 3), trim),
}

const elders: readonly Hair[] = ['bun', 'cap', 'bald']

/** One head; its gaps take the colour of the piece it is placed in. */
export const head = (style: Hair, paint: HeadPaint): string =>
  shape(face, paint.skin) + styles[style](paint) + features(paint.cut, elders.includes(style))
