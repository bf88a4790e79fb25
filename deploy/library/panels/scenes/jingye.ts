import * as k from '../kit'

/** 末班车多亮了一盏灯 */
const bus = k.sheet(
  'ink',
  k.disc(500, 84, 46, 'straw') + k.disc(482, 74, 40, 'ink'),
  [
    [60, 60],
    [200, 40],
    [340, 76],
    [430, 130],
  ]
    .map(([x = 0, y = 0]) => k.shape(k.petals([x, y], 4, 0, 11, 5), 'straw'))
    .join(''),
  k.ridge(
    [
      [0, 190],
      [150, 110],
      [320, 214],
      [470, 150],
      [600, 220],
    ],
    'slate',
  ),
  k.ridge(
    [
      [0, 330],
      [300, 336],
      [600, 324],
    ],
    'jade',
  ),
  k.shape('M312 280L600 214V396Z', 'straw'),
  k.shape(
    'M14 150Q14 128 36 128H268C306 128 318 176 322 240V318Q322 330 310 330H26Q14 330 14 318Z',
    'vermilion',
    'ink',
  ),
  [32, 100, 168].map((x) => k.box(x, 152, 56, 64, 'straw', 6)).join(''),
  k.shape('M238 152H270C288 156 298 190 302 216H238Z', 'straw'),
  k.figure({
    x: 250,
    y: 310,
    scale: 0.86,
    bust: true,
    coat: 'jade',
    skin: 'deep',
    hair: 'cap',
    trim: 'ink',
    cut: 'straw',
    near: [36, -98],
  }),
  k.box(14, 240, 306, 10, 'straw'),
  k.shape([50, 100, 150, 200].map((x) => k.petals([x, 280], 6, 2, 15, 9)).join(''), 'straw'),
  k.disc(306, 278, 15, 'straw', 'ink'),
  k.disc(80, 334, 36, 'ink') +
    k.disc(80, 334, 27, 'slate') +
    k.shape(k.petals([80, 334], 8, 4, 20, 8), 'straw'),
  k.disc(250, 334, 36, 'ink') +
    k.disc(250, 334, 27, 'slate') +
    k.shape(k.petals([250, 334], 8, 4, 20, 8), 'straw'),
  k.child({
    x: 440,
    y: 384,
    scale: 1.42,
    coat: 'vermilion',
    hair: 'braid',
    trim: 'jade',
    cut: 'straw',
    feet: [
      [22, 0],
      [-20, -4],
    ],
    near: [36, -64],
  }),
  k.figure({
    x: 548,
    y: 384,
    scale: 1.2,
    left: true,
    coat: 'jade',
    hair: 'bun',
    trim: 'vermilion',
    cut: 'straw',
    far: [46, -92],
  }),
)

/** 河边看水二十年 */
const river = k.sheet(
  'slate',
  k.slit(
    'M40 0l-26 62M130 20l-26 62M250 0l-22 54M110 120l-22 54M30 150l-18 44M340 30l-22 54M570 10l-26 62M586 120l-22 54M400 0l-14 34',
    'haze',
    4,
  ),
  k.disc(332, 196, 104, 'straw'),
  k.shape(k.rays([332, 196], 32, 110, 128), 'straw'),
  k.box(446, 60, 46, 340, 'paper', 4),
  k.slit(
    Array.from({ length: 9 }, (_, i) => `M450 ${84 + i * 28}h${i % 2 ? 18 : 32}`).join(''),
    'vermilion',
    6,
  ),
  k.shape('M408 400L446 300L492 300L530 400Z', 'slate'),
  k.ridge(
    [
      [0, 312],
      [140, 300],
      [280, 330],
      [400, 400],
    ],
    'ink',
  ),
  k.figure({
    x: 182,
    y: 352,
    scale: 1.5,
    coat: 'amber',
    skin: 'straw',
    hair: 'straw',
    trim: 'ink',
    cut: 'slate',
    gown: true,
    legs: 'ink',
    far: [84, -96],
    near: [-22, -70],
    pattern: 'waves',
  }),
  k.shape(k.sawtooth(106, 304, 150, 18, 10), 'amber'),
  k.lantern(320, 180, 0.86, 'vermilion', 'straw', 'ink'),
  k.waves(-30, 340, 7, 100, 'jade', 'mist'),
  k.waves(-70, 372, 8, 100, 'mist', 'jade'),
)

export const jingye = { 'jingye-mobanche': bus, 'jingye-kanshui': river }
