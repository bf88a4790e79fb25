import * as k from '../kit'

/** A smiling face with the ears of a fox. */
const mask =
  k.shape('M46-60L66-112L14-86ZM-46-60L-66-112L-14-86Z', 'ink') +
  k.shape('M-48-22C-56-92 56-92 48-22C46 28 22 50 0 50C-22 50-46 28-48-22Z', 'paper') +
  k.shape('M-50-28C-54-96 54-96 50-28C30-46 14-44 4-58C-8-42-30-44-50-28Z', 'ink') +
  k.shape(
    'M-34-8q15-15 30 0q-15 9-30 0ZM4-8q15-15 30 0q-15 9-30 0ZM-24 20q24 26 48 0q-24 9-48 0Z',
    'vermilion',
  )

/** 手机里来了个假孙子 */
const phone = k.sheet(
  'ink',
  k.disc(386, 206, 178, 'slate'),
  k.place(
    k.box(-92, -168, 184, 336, 'straw', 24) +
      k.box(-78, -136, 156, 262, 'vermilion', 6) +
      k.box(-26, -156, 52, 8, 'ink', 4) +
      k.disc(0, 147, 11, 'ink') +
      k.place(mask, 4, -36, { scale: 0.92 }) +
      k.slit('M0-168V-92M2 10V62C2 112-58 108-54 66', 'straw', 8) +
      k.shape('M-72 84L-54 42L-36 78Z', 'straw'),
    390,
    206,
    { turn: 7 },
  ),
  k.slit('M411 0V36', 'straw', 8),
  k.figure({
    x: 138,
    y: 416,
    scale: 1.72,
    coat: 'jade',
    skin: 'straw',
    hair: 'bun',
    hairColour: 'slate',
    trim: 'vermilion',
    cut: 'ink',
    pattern: 'flowers',
    legs: 'slate',
    far: [66, -130],
    near: [34, -92],
    tilt: -4,
  }),
  k.slit('M250 188l24-14M254 204h26', 'straw', 5),
)

const feather = (x: number, y: number, length: number, turn: number, fill: k.Colour): string =>
  k.place(
    k.shape(k.petal([0, 0], length, length * 0.4, 0), fill) + k.slit(`M0 8V${-length + 10}`, 'paper', 2.5),
    x,
    y,
    { turn },
  )

/** 大黄咬了七只鸡 */
const hens = k.sheet(
  'paper',
  k.disc(214, 206, 172, 'straw'),
  k.house(520, 300, 150, 'blush', 'slate', 'paper'),
  k.box(0, 356, 600, 44, 'jade'),
  k.shape(k.sawtooth(0, 357, 600, -12, 24), 'jade'),
  k.dog(190, 382, { fill: 'amber', cut: 'paper', scale: 2.2, sorry: true }),
  feather(358, 182, 64, 108, 'vermilion'),
  feather(346, 176, 54, 70, 'deep'),
  k.hen(480, 386, { fill: 'vermilion', cut: 'paper', comb: 'deep', scale: 1.55, flip: true }),
  k.hen(582, 392, { fill: 'ink', cut: 'paper', comb: 'vermilion', scale: 0.9, flip: true }),
  feather(400, 70, 50, 40, 'vermilion'),
  feather(300, 54, 40, -50, 'deep'),
  feather(470, 124, 40, 100, 'vermilion'),
  feather(352, 334, 44, -80, 'deep'),
  feather(40, 90, 44, 20, 'vermilion'),
)

export const fazhi = { 'fazhi-jiasunzi': phone, 'fazhi-dahuang': hens }
