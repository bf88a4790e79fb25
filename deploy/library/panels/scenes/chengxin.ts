import * as k from '../kit'

const grains = [
  [286, 216],
  [300, 226],
  [292, 240],
  [306, 248],
  [296, 262],
  [284, 252],
] as const

/** 三十斤种子，人人都还了 */
const seeds = k.sheet(
  'paper',
  k.disc(300, 188, 176, 'vermilion'),
  k.disc(300, 188, 158, 'straw'),
  k.box(0, 362, 600, 38, 'jade'),
  k.shape(k.sawtooth(0, 363, 600, -12, 24), 'jade'),
  k.shape(
    'M246 268Q296 238 346 268L352 300C384 330 372 374 340 384H252C220 374 208 330 240 300Z',
    'vermilion',
    'straw',
  ),
  k.shape('M252 270Q296 232 340 270Q296 286 252 270Z', 'amber'),
  k.shape(k.petals([296, 334], 8, 8, 32, 16), 'straw'),
  k.shape(grains.map(([x, y]) => k.petal([x, y], 15, 9, 12)).join(''), 'amber'),
  k.shape('M256 138H330L318 200H268Z', 'ink', 'straw'),
  k.slit('M264 156h58M266 180h54', 'straw', 3),
  k.figure({
    x: 134,
    y: 386,
    scale: 1.56,
    coat: 'jade',
    hair: 'cap',
    trim: 'ink',
    cut: 'paper',
    far: [86, -136],
    near: [82, -120],
    pattern: 'frogs',
  }),
  k.figure({
    x: 462,
    y: 386,
    scale: 1.46,
    left: true,
    coat: 'deep',
    hair: 'scarf',
    trim: 'vermilion',
    cut: 'paper',
    far: [78, -78],
    near: [72, -64],
    pattern: 'apron',
    tilt: 8,
  }),
  [24, 70, 540, 584].map((x) => k.sprout(x, 394, 20, 'straw')).join(''),
)

const melon = (x: number, y: number, r: number): string =>
  k.disc(x, y, r, 'ink', 'straw') +
  k.slit(
    [-0.6, -0.22, 0.22, 0.6]
      .map(
        (t) =>
          `M${Math.round(x + t * r * 0.6)} ${Math.round(y - r * 0.84)}q${Math.round(t * r)} ${Math.round(r * 0.84)} 0 ${Math.round(r * 1.68)}`,
      )
      .join(''),
    'mist',
    4,
  )

/** 没人看的瓜摊 */
const stall = k.sheet(
  'jade',
  k.slit('M300 70V300', 'amber', 10),
  k.shape(
    'M40 124C90 20 510 20 560 124Q527 150 495 124Q462 150 430 124Q397 150 365 124Q332 150 300 124Q268 150 235 124Q203 150 170 124Q138 150 105 124Q72 150 40 124Z',
    'straw',
  ),
  k.shape(
    'M105 124C130 66 210 50 300 46C250 66 240 90 235 124Q203 150 170 124Q138 150 105 124ZM365 124C360 90 350 66 300 46C390 50 470 66 495 124Q462 150 430 124Q397 150 365 124Z',
    'vermilion',
  ),
  k.box(0, 330, 600, 70, 'amber'),
  melon(150, 256, 56),
  melon(268, 262, 50),
  melon(206, 206, 46),
  k.box(60, 306, 340, 20, 'straw', 4),
  k.box(80, 326, 18, 60, 'straw') + k.box(362, 326, 18, 60, 'straw'),
  k.place(
    k.shape('M-84 0A84 84 0 0 0 84 0Z', 'ink') +
      k.shape('M-74 0A74 74 0 0 0 74 0Z', 'paper') +
      k.shape('M-66 0A66 66 0 0 0 66 0Z', 'vermilion') +
      k.shape([-38, -14, 14, 38].map((x, i) => k.petal([x, i % 3 ? 40 : 28], 17, 9, 0)).join(''), 'ink'),
    232,
    314,
    { turn: -10 },
  ),
  k.box(326, 232, 62, 74, 'vermilion', 6) +
    k.box(320, 226, 74, 12, 'straw', 4) +
    k.box(342, 229, 30, 5, 'ink'),
  k.rosette(357, 272, 22, 'straw', 'vermilion', 6),
  k.place(
    k.shape('M-96 0C-104-40-60-66-10-62C10-78 40-82 62-70C84-66 96-44 92-30C104-28 106-6 92 0Z', 'straw') +
      k.shape('M16-70C6-52 10-34 26-26C40-38 40-58 34-72Z', 'straw') +
      k.inlay(k.crescent([-50, -24], 22, 320) + k.crescent([-40, -16], 12, 320), 'jade') +
      k.slit('M56-42q9 8 18 0M72-12H20', 'ink', 3) +
      k.disc(96, -28, 7, 'ink'),
    480,
    384,
    { scale: 1.12, gap: 'amber' },
  ),
  k.swallow(540, 200, { fill: 'straw', cut: 'jade', scale: 0.7, turn: -20, flip: true }),
)

export const chengxin = { 'chengxin-zhongzi': seeds, 'chengxin-guatan': stall }
