/** Beasts and birds of the yard, cut in one piece with crescents and petals let into them; all look right. */
import { crescent, petals, sawtooth } from './cuts'
import { disc, place, shape, slit, type Colour } from './paper'

interface Paint {
  fill: Colour
  cut: Colour
  scale?: number
  flip?: boolean
  turn?: number
}

const set = (piece: string, x: number, y: number, { scale, flip, turn }: Paint): string =>
  place(piece, x, y, { scale, flip, turn })

/** A swallow on the wing, 90 wide at scale 1. */
export const swallow = (x: number, y: number, p: Paint): string =>
  set(
    shape(
      'M46-4C34-14 22-10 12-4C6-26-10-44-34-50C-22-34-16-18-14-2C-28 2-42 12-52 26C-38 22-28 20-22 20C-28 28-32 36-34 44C-18 34-4 24 6 14C16 22 30 22 40 4Z',
      p.fill,
    ) +
      shape(crescent([-8, -24], 9, 250) + crescent([8, 6], 7, 180), p.cut) +
      disc(34, -3, 2.5, p.cut),
    x,
    y,
    p,
  )

/** A hen, 100 high, standing at (x, y). */
export const hen = (x: number, y: number, p: Paint & { comb: Colour }): string =>
  set(
    slit('M-6-20V-2l10 2M12-20V-2l10 2', p.comb, 4) +
      shape('M30-84C24-96 26-100 32-96C34-104 42-104 42-94C50-98 52-90 46-82Z', p.comb) +
      shape(
        'M46-84L62-76L48-70C50-54 44-34 30-22C14-10-16-12-28-28C-44-48-50-70-66-84C-44-86-30-78-22-64C-8-52 10-56 20-72C24-86 38-92 46-84Z',
        p.fill,
        p.cut,
      ) +
      shape(
        crescent([-2, -38], 16, 160) +
          crescent([-8, -30], 9, 160) +
          crescent([28, -60], 6, 270) +
          crescent([-44, -70], 6, 20),
        p.cut,
      ) +
      disc(41, -78, 3, p.cut),
    x,
    y,
    p,
  )

/** A village dog on its haunches, 130 high; ears as drawn by its mood. */
export const dog = (x: number, y: number, p: Paint & { sorry?: boolean }): string =>
  set(
    shape('M-60-4C-96-10-100-52-76-66C-74-46-66-34-48-30Z', p.fill, p.cut) +
      shape(
        'M-58 0C-70-34-52-66-24-82C-16-100-8-112 2-120C14-136 44-136 54-118C70-114 82-106 84-98C84-88 66-86 56-88C48-80 42-74 40-62C42-40 42-20 44-10L54-8Q60-6 60 0Z',
        p.fill,
        p.cut,
      ) +
      (p.sorry
        ? shape('M4-122C-14-120-24-100-20-78C-4-80 10-94 14-112Z', p.fill, p.cut)
        : shape('M2-116C-8-136-6-156 2-164C14-154 24-140 26-126Z', p.fill, p.cut)) +
      shape(
        crescent([-30, -40], 22, 300) +
          crescent([-38, -24], 12, 300) +
          sawtooth(4, -66, 34, 14, 4) +
          crescent([-80, -40], 8, 260),
        p.cut,
      ) +
      shape(p.sorry ? 'M38-110q8 8 16 2q-8 0-16-2Z' : 'M38-112q8-8 16 0q-8-2-16 0Z', p.cut) +
      disc(80, -100, 6, p.cut) +
      slit('M10-2V-34', p.cut, 3),
    x,
    y,
    p,
  )

/** A carp, 150 long, swimming right. */
export const carp = (x: number, y: number, p: Paint): string =>
  set(
    shape(
      'M78 0C60-34 10-44-34-14C-48-30-66-38-82-36C-70-14-70 14-82 36C-66 38-48 30-34 14C10 44 60 34 78 0Z',
      p.fill,
      p.cut,
    ) +
      shape(
        'M-4-33C6-52 24-54 40-44C30-40 22-34 18-30Z' + 'M8 32C4 46 10 54 20 58C22 46 26 38 32 32Z',
        p.fill,
        p.cut,
      ) +
      shape(
        [-16, 0, 16]
          .flatMap((a, i) => [-12, 0, 12].map((b) => crescent([a + (b ? 0 : -8), b], i === 3 ? 5 : 7, 90)))
          .join(''),
        p.cut,
      ) +
      shape(
        'M38-24Q28 0 38 24Q44 0 38-24Z' + crescent([-60, -14], 8, 60) + crescent([-60, 14], 8, 120),
        p.cut,
      ) +
      disc(56, -8, 5, p.cut) +
      disc(57, -8, 2, p.fill),
    x,
    y,
    p,
  )

/** A cow in profile, 150 long, hooves at y. */
export const cow = (x: number, y: number, p: Paint): string =>
  set(
    shape(
      'M-78-86C-84-60-84-36-88-22C-82-24-78-40-74-60L-70 0H-52L-46-44C-26-36 6-36 22-46L26 0H44L46-58C54-64 60-72 64-78L92-70C100-72 100-84 94-88L78-108C92-112 96-124 92-134C86-122 74-118 62-116C50-118 38-120 34-130C30-116 38-108 48-104C30-98 10-100-20-100C-50-102-70-100-78-86Z',
      p.fill,
      p.cut,
    ) +
      shape(
        crescent([-54, -74], 18, 320) +
          crescent([-46, -68], 10, 320) +
          petals([-6, -72], 6, 3, 17, 10) +
          crescent([38, -70], 12, 250) +
          crescent([40, -52], 7, 250),
        p.cut,
      ) +
      disc(74, -94, 3.5, p.cut),
    x,
    y,
    p,
  )

/** A honey bee, 60 long. */
export const bee = (x: number, y: number, p: Paint & { wing: Colour }): string =>
  set(
    shape(
      'M4-10C-8-44-36-44-34-28C-32-14-12-8 4-10ZM8-10C10-40 34-44 36-30C36-18 20-10 8-10Z',
      p.wing,
      p.fill,
    ) +
      shape('M28 0C26-18-20-18-34 0C-20 18 26 18 28 0Z', p.fill) +
      shape('M-4-13Q2 0-4 13L-12 11Q-8 0-12-11ZM12-12Q18 0 12 12L5 13Q10 0 5-13Z', p.cut) +
      disc(32, 0, 9, p.fill, p.cut) +
      slit('M36-7q4-10 12-10', p.fill, 2),
    x,
    y,
    p,
  )
