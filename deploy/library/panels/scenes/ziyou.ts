import * as k from '../kit'

/** 新娘子骑着车来成亲 */
const bicycle = k.sheet(
  'blush',
  k.disc(306, 184, 164, 'vermilion'),
  k.disc(306, 184, 148, 'straw'),
  k.ridge(
    [
      [0, 356],
      [180, 336],
      [400, 362],
      [600, 340],
    ],
    'jade',
  ),
  k.slit([40, 120, 470, 560].map((x) => `M${x} 392v-22m-8 4l8 14l8-14`).join(''), 'mist', 3),
  k.wheel(176, 306, 62, 'ink', 12),
  k.wheel(424, 306, 62, 'ink', 12),
  k.slit(
    'M176 306L258 226H390L298 306ZM258 226L246 200M176 306L298 306M424 306L384 190l-26-4M222 200h46M120 236h112',
    'ink',
    7,
  ),
  k.figure({
    x: 160,
    y: 340,
    scale: 1.2,
    coat: 'ink',
    skin: 'deep',
    cut: 'blush',
    legs: 'slate',
    sitting: true,
    seat: [0, -94],
    neck: [4, -168],
    feet: [
      [46, -30],
      [34, -26],
    ],
    near: [56, -104],
  }),
  k.figure({
    x: 262,
    y: 340,
    scale: 1.24,
    coat: 'vermilion',
    hair: 'bride',
    trim: 'vermilion',
    cut: 'blush',
    pattern: 'flowers',
    legs: 'deep',
    sitting: true,
    seat: [-6, -110],
    neck: [16, -184],
    feet: [
      [44, -12],
      [24, -40],
    ],
    near: [84, -126],
    far: [92, -126],
  }),
  k.rosette(398, 180, 26, 'vermilion', 'straw', 6),
  k.shape(
    k.band(
      [
        [398, 200],
        [416, 222],
        [404, 246],
      ],
      [4, 6, 3],
    ) +
      k.band(
        [
          [394, 200],
          [380, 226],
          [388, 244],
        ],
        [4, 6, 3],
      ),
    'vermilion',
  ),
  k.swallow(90, 84, { fill: 'ink', cut: 'blush', scale: 0.8, turn: -12 }),
  k.swallow(510, 96, { fill: 'ink', cut: 'blush', scale: 0.95, turn: -24 }),
)

const hive = (x: number, y: number, fill: k.Colour): string =>
  k.box(x, y, 170, 66, fill, 4) +
  k.box(x - 8, y - 8, 186, 16, 'ink', 4) +
  k.box(x + 50, y + 44, 70, 8, 'straw', 4) +
  k.shape([40, 85, 130].map((dx) => k.petals([x + dx, y + 26], 6, 2, 11, 7)).join(''), 'straw')

const comb = (x: number, y: number): string =>
  k.box(x, y, 96, 74, 'amber', 4) +
  k.shape(
    Array.from({ length: 11 }, (_, i) => {
      const row = Math.floor(i / 4)
      return k.polygon(
        [0, 60, 120, 180, 240, 300].map((d) =>
          k.polar([x + 16 + (i % 4) * 20 + (row % 2 ? 10 : 0), y + 18 + row * 19], 10, d),
        ),
      )
    }).join(''),
    'straw',
  )

const meadow = [
  [30, 366],
  [76, 358],
  [246, 368],
  [302, 356],
  [360, 366],
] as const

/** 大学生回村养蜂 */
const bees = k.sheet(
  'straw',
  k.ridge(
    [
      [0, 260],
      [160, 206],
      [330, 262],
      [480, 198],
      [600, 240],
    ],
    'mist',
    400,
  ),
  k.ridge(
    [
      [0, 366],
      [200, 352],
      [400, 372],
      [600, 354],
    ],
    'jade',
  ),
  hive(400, 298, 'vermilion'),
  hive(400, 226, 'deep'),
  comb(232, 166),
  k.figure({
    x: 144,
    y: 384,
    scale: 1.6,
    coat: 'jade',
    hair: 'straw',
    trim: 'amber',
    cut: 'straw',
    legs: 'ink',
    far: [62, -112],
    near: [54, -84],
    pattern: 'frogs',
  }),
  k.bee(402, 88, { fill: 'ink', cut: 'straw', wing: 'vermilion', scale: 1.5, turn: 12 }),
  k.bee(540, 150, { fill: 'ink', cut: 'straw', wing: 'vermilion', turn: -10 }),
  k.bee(272, 66, { fill: 'ink', cut: 'straw', wing: 'vermilion', scale: 0.9, flip: true }),
  k.slit(meadow.map(([x, y]) => `M${x} 400V${y}`).join(''), 'straw', 3),
  k.shape(meadow.map(([x, y]) => k.petals([x, y], 5, 2, 14, 10)).join(''), 'straw'),
)

export const ziyou = { 'ziyou-danche': bicycle, 'ziyou-yangfeng': bees }
