import * as k from '../kit'

/** 奶奶坐上了主桌 */
const feast = k.sheet(
  'vermilion',
  k.disc(300, 176, 150, 'straw'),
  k.lantern(66, 0, 1.1, 'straw', 'vermilion', 'ink'),
  k.lantern(534, 0, 1.1, 'straw', 'vermilion', 'ink'),
  k.figure({
    x: 116,
    y: 424,
    scale: 1.35,
    bust: true,
    coat: 'ink',
    skin: 'straw',
    cut: 'vermilion',
    near: [50, -88],
  }),
  k.figure({
    x: 486,
    y: 424,
    scale: 1.35,
    bust: true,
    left: true,
    coat: 'jade',
    skin: 'straw',
    hair: 'bob',
    cut: 'vermilion',
    near: [50, -88],
    pattern: 'plain',
  }),
  k.figure({
    x: 290,
    y: 402,
    scale: 1.75,
    bust: true,
    gown: true,
    coat: 'deep',
    skin: 'vermilion',
    hair: 'bun',
    trim: 'vermilion',
    cut: 'straw',
    pattern: 'flowers',
    near: null,
    tilt: 8,
  }),
  k.shape(
    'M300 200C332 186 366 206 362 240C358 276 312 288 288 270C276 240 282 210 300 200Z',
    'jade',
    'straw',
  ),
  k.shape(k.petals([318, 250], 5, 2, 15, 9), 'straw'),
  k.disc(340, 202, 24, 'vermilion', 'straw') +
    k.shape('M318 196Q324 174 346 176Q364 184 364 198Q340 186 318 196Z', 'ink'),
  k.shape(
    k.crescent([338, 204], 4, 0) + k.crescent([352, 204], 4, 0) + k.crescent([346, 213], 5, 180),
    'straw',
  ),
  k.shape(
    k.band(
      [
        [262, 218],
        [280, 272],
        [340, 270],
      ],
      [20, 20, 18],
    ),
    'deep',
    'straw',
  ),
  k.disc(360, 266, 13, 'vermilion', 'straw'),
  k.shape('M10 400C10 296 590 296 590 400Z', 'ink'),
  k.shape('M34 400C34 312 566 312 566 400Z', 'straw'),
  k.dish(300, 358, 44, 'vermilion', 'straw'),
  k.dish(180, 374, 38, 'jade', 'straw'),
  k.dish(420, 374, 38, 'jade', 'straw'),
)

const runner = (x: number, y: number, scale: number, coat: k.Colour, hair: k.Hair): string =>
  k.child({
    x,
    y,
    scale,
    coat,
    hair,
    trim: 'vermilion',
    cut: 'paper',
    legs: 'ink',
    neck: [8, -96],
    feet: [
      [26, -6],
      [-30, -14],
    ],
    near: [34, -70],
    far: [-34, -62],
  })

/** 上课铃添了一面旗 */
const flag = k.sheet(
  'paper',
  k.house(120, 322, 210, 'mist', 'jade', 'paper'),
  k.box(138, 254, 44, 44, 'jade', 3) + k.shape(k.petals([160, 276], 8, 3, 15, 8), 'mist'),
  k.box(0, 350, 600, 50, 'amber'),
  k.shape(k.sawtooth(0, 351, 600, -12, 12), 'amber'),
  k.shape(
    'M420 34C360 0 306 74 236 40C214 30 190 28 166 42C182 74 176 118 160 150C220 118 268 178 330 148C372 128 396 136 436 152Z',
    'vermilion',
  ),
  k.rosette(300, 94, 42, 'paper', 'vermilion', 6),
  k.slit('M416 26L458 300', 'ink', 9),
  runner(96, 384, 0.95, 'deep', 'short'),
  runner(228, 388, 1.1, 'jade', 'buns'),
  k.child({
    x: 500,
    y: 386,
    scale: 2,
    left: true,
    coat: 'vermilion',
    hair: 'braid',
    trim: 'jade',
    cut: 'paper',
    near: [22, -84],
    far: [30, -66],
    neck: [-4, -96],
    feet: [
      [18, 0],
      [-24, 0],
    ],
    pattern: 'flowers',
    tilt: -8,
  }),
)

export const pingdeng = { 'pingdeng-zhuzhuo': feast, 'pingdeng-qizi': flag }
