import * as k from '../kit'

const rows = (side: 1 | -1): string =>
  [0, 1, 2, 3]
    .map(
      (i) =>
        `M${300 + side * (40 + i * 46)} 236Q${300 + side * (110 + i * 90)} 300 ${300 + side * (170 + i * 130)} 400`,
    )
    .join('')

/** 界石两边各让了一尺 */
const boundary = k.sheet(
  'straw',
  k.sun(300, 104, 58, 'vermilion', 'straw'),
  k.ridge(
    [
      [0, 190],
      [140, 150],
      [290, 214],
      [440, 146],
      [600, 196],
    ],
    'mist',
    260,
  ),
  k.shape('M0 232H276L170 400H0Z', 'jade'),
  k.shape('M600 232H324L430 400H600Z', 'amber'),
  k.slit(rows(-1), 'mist', 4),
  k.slit(rows(1), 'straw', 4),
  k.cow(300, 372, { fill: 'ink', cut: 'straw', scale: 1.06 }),
  k.child({
    x: 282,
    y: 308,
    scale: 1,
    coat: 'vermilion',
    cut: 'straw',
    hair: 'tuft',
    sitting: true,
    seat: [0, -40],
    neck: [0, -90],
    feet: [
      [20, 6],
      [12, 8],
    ],
    near: [30, -54],
  }),
  k.shape('M170 392l6-54q14-16 28 0l6 54Z', 'slate', 'straw'),
  k.shape('M398 392l6-54q14-16 28 0l6 54Z', 'slate', 'straw'),
  k.shape(k.crescent([190, 356], 8, 0) + k.crescent([418, 356], 8, 0), 'straw'),
  k.figure({
    x: 92,
    y: 392,
    scale: 1.5,
    coat: 'deep',
    hair: 'cap',
    trim: 'ink',
    cut: 'straw',
    far: [52, -106],
    legs: 'ink',
  }),
  k.figure({
    x: 512,
    y: 392,
    scale: 1.5,
    left: true,
    coat: 'slate',
    hair: 'bald',
    hairColour: 'ink',
    cut: 'straw',
    far: [52, -106],
    legs: 'ink',
  }),
)

/** An open folding fan, its rivet at (0, 0), spread upwards. */
const fan = (x: number, y: number, turn: number, fill: k.Colour, cut: k.Colour): string =>
  k.place(
    k.shape('M0 0L-62-30A69 69 0 0 1 62-30Z', fill, cut) +
      k.slit(
        [-32, 0, 32].map((d) => `M0 0L${k.polar([0, 0], 62, d).map(Math.round).join(' ')}`).join(''),
        cut,
        2.5,
      ) +
      k.inlay([-48, -16, 16, 48].map((d) => k.petal(k.polar([0, 0], 38, d), 22, 13, d)).join(''), cut),
    x,
    y,
    { turn },
  )

const dancer = (x: number, scale: number, coat: k.Colour, hair: k.Hair): string =>
  k.figure({
    x,
    y: 366,
    scale,
    coat,
    skin: 'straw',
    hair,
    trim: 'vermilion',
    cut: 'jade',
    pattern: 'waves',
    neck: [8, -146],
    far: [66, -186],
    near: [-62, -130],
    feet: [
      [30, 0],
      [-24, 0],
    ],
    tilt: -8,
  }) +
  fan(x + 66 * scale, 366 - 188 * scale, 16, 'vermilion', 'straw') +
  fan(x - 62 * scale, 366 - 130 * scale, -112, 'vermilion', 'straw')

/** 跳舞的音箱搬了家 */
const speaker = k.sheet(
  'jade',
  k.disc(516, 82, 52, 'straw'),
  k.cloud(520, 112, 0.8, 'jade'),
  k.box(0, 360, 600, 40, 'ink'),
  k.shape(k.sawtooth(0, 361, 600, -14, 15), 'ink'),
  k.box(478, 206, 98, 154, 'ink', 8),
  k.disc(527, 302, 38, 'straw') + k.shape(k.petals([527, 302], 8, 5, 26, 14), 'ink'),
  k.disc(527, 238, 17, 'vermilion'),
  k.slit('M458 226q-12 14 0 28M440 212q-22 28 0 56', 'straw', 5),
  dancer(348, 1.12, 'mist', 'scarf'),
  dancer(150, 1.36, 'paper', 'bun'),
)

export const hexie = { 'hexie-jieshi': boundary, 'hexie-yinxiang': speaker }
