import * as k from '../kit'

/** 放水排号，队长排末尾 */
const water = k.sheet(
  'straw',
  k.sun(140, 104, 66, 'vermilion', 'straw'),
  k.ridge(
    [
      [0, 210],
      [180, 170],
      [360, 96],
      [600, 60],
    ],
    'mist',
    400,
  ),
  k.ridge(
    [
      [0, 262],
      [160, 226],
      [330, 168],
      [600, 120],
    ],
    'jade',
    400,
    'straw',
  ),
  k.ridge(
    [
      [0, 276],
      [160, 240],
      [330, 182],
      [600, 136],
    ],
    'mist',
    400,
  ),
  k.ridge(
    [
      [0, 316],
      [190, 276],
      [380, 222],
      [600, 190],
    ],
    'jade',
    400,
    'straw',
  ),
  k.ridge(
    [
      [0, 332],
      [190, 292],
      [380, 238],
      [600, 206],
    ],
    'mist',
    400,
  ),
  k.ridge(
    [
      [0, 372],
      [210, 336],
      [400, 290],
      [600, 268],
    ],
    'jade',
    400,
    'straw',
  ),
  k.ridge(
    [
      [0, 388],
      [210, 354],
      [400, 312],
      [600, 290],
    ],
    'straw',
    400,
  ),
  k.ridge(
    [
      [0, 404],
      [210, 372],
      [400, 334],
      [600, 314],
    ],
    'jade',
    400,
  ),
  k.shape('M300 180L332 180L318 240L330 290L300 340L312 400H216L250 336L240 290L276 240Z', 'mist'),
  k.slit('M312 196v34M296 214v30M302 262v34M272 280v26M286 316v30M262 340v34M282 362v28', 'jade', 4),
  [
    [60, 262],
    [120, 250],
    [70, 318],
    [140, 302],
    [540, 172],
    [90, 378],
    [570, 240],
  ]
    .map(([x = 0, y = 0]) => k.sprout(x, y + 10, 15, 'jade'))
    .join(''),
  k.slit('M318 332L362 118', 'amber', 8),
  k.shape('M294 326l40 8l-6 42q-22 8-38-8Z', 'ink', 'straw'),
  k.figure({
    x: 446,
    y: 372,
    scale: 1.56,
    left: true,
    coat: 'vermilion',
    hair: 'straw',
    trim: 'amber',
    cut: 'straw',
    legs: 'ink',
    neck: [8, -144],
    far: [62, -124],
    near: [72, -88],
    feet: [
      [28, 0],
      [-22, 0],
    ],
    tilt: 6,
  }),
)

const pile = (x: number, y: number, fill: k.Colour): string =>
  k.shape(
    `M${x - 84} ${y + 18}Q${x} ${y + 50} ${x + 84} ${y + 18}Q${x} ${y + 2} ${x - 84} ${y + 18}Z`,
    'amber',
  ) + k.carp(x + 4, y, { fill, cut: 'mist', scale: 0.86 })

/** 背过身去分鱼 */
const fish = k.sheet(
  'mist',
  k.disc(470, 110, 88, 'straw'),
  k.waves(0, 214, 6, 100, 'jade', 'mist', 280),
  k.box(0, 276, 600, 124, 'straw'),
  k.place(
    k.shape('M-50 260L-58 150H58L50 260H8L0 190L-8 260Z', 'slate') +
      k.shape('M-64 168C-70 60-56 12-18 6H18C56 12 70 60 64 168Q0 186-64 168Z', 'vermilion') +
      k.shape('M-33-40C-38-86 38-86 33-40C31-10 18 8 0 8C-18 8-31-10-33-40Z', 'vermilion') +
      k.shape('M-36-36C-40-92 40-92 36-36Q0-22-36-36Z', 'ink') +
      k.inlay(k.petals([0, 60], 5, 5, 34, 26), 'mist') +
      k.shape(
        k.band(
          [
            [-54, 40],
            [-70, 96],
            [-8, 128],
          ],
          [17, 17, 14],
        ),
        'vermilion',
      ) +
      k.shape(
        k.band(
          [
            [54, 40],
            [70, 96],
            [8, 134],
          ],
          [17, 17, 14],
        ),
        'vermilion',
      ) +
      k.disc(0, 132, 14, 'vermilion'),
    300,
    112,
    { gap: 'mist' },
  ),
  k.figure({
    x: 92,
    y: 362,
    scale: 1.28,
    coat: 'jade',
    hair: 'cap',
    trim: 'ink',
    cut: 'mist',
    far: [58, -92],
    legs: 'slate',
  }),
  k.figure({
    x: 520,
    y: 362,
    scale: 1.22,
    left: true,
    coat: 'deep',
    hair: 'bun',
    trim: 'amber',
    cut: 'mist',
    far: [58, -92],
    legs: 'slate',
  }),
  pile(96, 348, 'deep'),
  pile(302, 352, 'ink'),
  pile(508, 348, 'jade'),
)

export const gongzheng = { 'gongzheng-fangshui': water, 'gongzheng-fenyu': fish }
