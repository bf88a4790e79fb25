import * as k from '../kit'

/** 矮墙上递来的饺子 */
const dumplings = k.sheet(
  'straw',
  k.disc(300, 168, 122, 'vermilion'),
  k.shape(
    k.band(
      [
        [600, 20],
        [480, 44],
        [380, 34],
        [300, 60],
      ],
      [13, 9, 6, 2],
    ) +
      k.band(
        [
          [500, 40],
          [440, 70],
          [410, 100],
        ],
        [6, 4, 2],
      ),
    'ink',
  ),
  [
    [524, 70],
    [468, 78],
    [410, 62],
    [344, 64],
  ]
    .map(([x = 0, y = 0]) => k.fruit(x, y, 18, 'amber', 'straw', 'jade'))
    .join(''),
  k.figure({
    x: 126,
    y: 420,
    scale: 1.66,
    coat: 'jade',
    hair: 'bun',
    trim: 'vermilion',
    cut: 'straw',
    pattern: 'flowers',
    far: [86, -120],
    near: [78, -106],
  }),
  k.figure({
    x: 486,
    y: 420,
    scale: 1.62,
    left: true,
    coat: 'deep',
    hair: 'bald',
    hairColour: 'ink',
    cut: 'straw',
    far: [86, -124],
    near: null,
  }),
  k.shape('M258 190q16-26 34 0q16-26 34 0q10-20 24 0Z', 'paper', 'ink'),
  k.bowl(302, 188, 112, 'ink', 'straw'),
  k.shape('M0 266H600V400H0Z', 'slate'),
  k.shape(
    'M-6 250Q12 226 30 250Q48 226 66 250Q84 226 102 250Q120 226 138 250Q156 226 174 250Q192 226 210 250Q228 226 246 250Q264 226 282 250Q300 226 318 250Q336 226 354 250Q372 226 390 250Q408 226 426 250Q444 226 462 250Q480 226 498 250Q516 226 534 250Q552 226 570 250Q588 226 606 250V270H-6Z',
    'ink',
  ),
  k.bricks(8, 298, 620, 3, 32, 'straw'),
  k.child({
    x: 428,
    y: 408,
    scale: 1.3,
    left: true,
    coat: 'vermilion',
    hair: 'tuft',
    cut: 'straw',
    near: [36, -96],
    tilt: -16,
  }),
)

/** An open umbrella, its ferrule at (x, y), `r` half its width. */
const umbrella = (x: number, y: number, r: number, fill: k.Colour, cut: k.Colour, turn = 0): string =>
  k.place(
    k.shape(
      'M-100 90C-92 20-40 0 0 0C40 0 92 20 100 90Q84 72 67 90Q50 72 33 90Q17 72 0 90Q-17 72-33 90Q-50 72-67 90Q-84 72-100 90Z',
      fill,
      cut,
    ) +
      k.slit('M0 2Q-34 34-34 84M0 2Q34 34 34 84M0 0v-14', cut === 'haze' ? 'haze' : cut, 3) +
      k.shape(
        k.petal([-62, 66], 26, 14, 20) + k.petal([62, 66], 26, 14, -20) + k.petal([0, 70], 34, 16, 0),
        cut,
      ),
    x,
    y,
    { scale: r / 100, turn },
  )

/** 校门口的二十把伞 */
const umbrellas = k.sheet(
  'haze',
  k.slit(
    'M30 150l-16 40M120 210l-16 40M590 190l-16 40M520 250l-14 40M60 290l-14 40M560 310l-14 40',
    'slate',
    4,
  ),
  umbrella(104, 92, 92, 'jade', 'haze', -8),
  umbrella(176, 22, 84, 'slate', 'haze', 4),
  umbrella(420, 20, 84, 'jade', 'haze', -4),
  umbrella(546, 38, 76, 'deep', 'haze', 10),
  umbrella(500, 110, 84, 'amber', 'haze', 8),
  k.box(0, 372, 600, 28, 'slate'),
  k.slit('M40 386h60M420 388h70', 'haze', 4),
  k.slit('M306 60V318q0 18-16 18', 'ink', 7),
  k.child({
    x: 248,
    y: 382,
    scale: 1.26,
    coat: 'deep',
    hair: 'buns',
    trim: 'vermilion',
    cut: 'haze',
    far: [46, -70],
    near: [40, -64],
    feet: [
      [20, 0],
      [-18, 0],
    ],
    legs: 'jade',
  }),
  k.child({
    x: 372,
    y: 384,
    scale: 1.22,
    left: true,
    coat: 'jade',
    hair: 'short',
    cut: 'haze',
    near: [44, -70],
    feet: [
      [18, 0],
      [-16, 0],
    ],
  }),
  umbrella(306, 34, 168, 'vermilion', 'haze', 0),
)

export const youshan = { 'youshan-jiaozi': dumplings, 'youshan-yusan': umbrellas }
