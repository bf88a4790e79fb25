import * as k from '../kit'

/** 米缸底下的军功章 */
const medal = k.sheet(
  'straw',
  k.shape(k.rays([300, 176], 36, 132, 188), 'vermilion'),
  k.disc(300, 176, 128, 'straw'),
  k.box(0, 360, 600, 40, 'deep'),
  k.shape('M238 262H362C404 290 396 372 346 392H254C204 372 196 290 238 262Z', 'ink', 'straw'),
  k.shape('M234 262Q300 210 366 262Z', 'paper', 'ink'),
  k.slit('M216 306q84 26 168 0', 'straw', 3),
  k.shape([244, 282, 318, 356].map((x) => k.petals([x, 346], 6, 2, 13, 8)).join(''), 'straw'),
  k.box(228, 256, 144, 14, 'ink', 6),
  k.shape('M272 44H328L316 116H284Z', 'jade'),
  k.slit('M290 48l4 64M310 48l-4 64', 'straw', 4),
  k.disc(300, 160, 54, 'amber', 'straw'),
  k.shape(k.rays([300, 160], 5, 22, 48), 'straw'),
  k.disc(300, 160, 14, 'vermilion'),
  k.figure({
    x: 496,
    y: 388,
    scale: 1.52,
    left: true,
    coat: 'jade',
    hair: 'bald',
    hairColour: 'ink',
    cut: 'straw',
    far: [98, -146],
    near: [-20, -78],
    legs: 'ink',
  }),
  k.child({
    x: 120,
    y: 388,
    scale: 1.72,
    coat: 'vermilion',
    hair: 'buns',
    trim: 'vermilion',
    cut: 'straw',
    far: [58, -92],
    near: [42, -62],
    tilt: -14,
    pattern: 'plain',
  }),
)

const patches: readonly k.Colour[] = ['vermilion', 'jade', 'amber']

const cells = Array.from({ length: 21 }, (_, i) => {
  const column = i % 7
  const row = Math.floor(i / 7)
  return {
    x: 40 + column * 74,
    y: 208 + row * 66,
    fill: patches[(column + row * 2) % 3],
    turn: ((column + row) % 2) * 45,
  }
})

const patchwork =
  patches
    .map((fill) =>
      k.shape(
        cells
          .filter((c) => c.fill === fill)
          .map(({ x, y }) => `M${x} ${y}h70v62h-70Z`)
          .join(''),
        fill,
      ),
    )
    .join('') +
  k.shape(cells.map(({ x, y, turn }) => k.petals([x + 35, y + 31], 4, 3, 27, 16, turn)).join(''), 'paper')

/** 寄往远方的一百床棉被 */
const quilt = k.sheet(
  'blush',
  k.disc(300, 130, 112, 'paper'),
  k.lantern(300, -10, 1.1, 'amber', 'paper', 'ink'),
  k.figure({
    x: 118,
    y: 350,
    scale: 1.5,
    bust: true,
    coat: 'ink',
    skin: 'deep',
    hair: 'bun',
    trim: 'vermilion',
    cut: 'blush',
    pattern: 'frogs',
    near: [52, -112],
    tilt: 10,
  }),
  k.figure({
    x: 482,
    y: 350,
    scale: 1.5,
    bust: true,
    left: true,
    coat: 'jade',
    hair: 'braid',
    trim: 'vermilion',
    cut: 'blush',
    pattern: 'plain',
    near: [50, -104],
    tilt: 10,
  }),
  k.shape('M28 196H572L584 410H16Z', 'ink'),
  patchwork,
  k.slit('M198 186Q300 232 404 192', 'ink', 3),
  k.slit('M198 186l34-22', 'ink', 5),
)

export const aiguo = { 'aiguo-junzhang': medal, 'aiguo-mianbei': quilt }
