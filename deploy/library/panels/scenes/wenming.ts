import * as k from '../kit'

const chrysanthemum = (x: number, y: number): string =>
  k.shape(k.petals([x, y], 9, 4, 15, 7), 'haze') + k.disc(x, y, 4, 'haze')

/** 送爷爷，只拉一把二胡 */
const erhu = k.sheet(
  'slate',
  k.disc(236, 188, 172, 'haze'),
  k.pine(498, 372, 1.5, 'ink', 'ink', 'haze'),
  k.ridge(
    [
      [0, 350],
      [200, 336],
      [420, 362],
      [600, 338],
    ],
    'ink',
  ),
  k.stool(176, 364, 90, 66, 'ink'),
  k.slit('M290 300L318 66M304 76l22 2M302 96l22 2', 'ink', 7),
  k.shape('M266 286h44l-4 40h-36Z', 'ink', 'haze'),
  k.shape(k.petals([288, 306], 6, 2, 14, 8), 'haze'),
  k.seated({
    x: 172,
    y: 360,
    scale: 1.62,
    coat: 'slate',
    cut: 'haze',
    legs: 'ink',
    seat: [0, -48],
    far: [83, -112],
    near: [46, -66],
    tilt: 12,
    holding: k.slit('M18-62L106-44', 'ink', 3.5),
  }),
  [
    [34, 378],
    [70, 388],
    [104, 376],
    [558, 382],
  ]
    .map(([x = 0, y = 0]) => chrysanthemum(x, y))
    .join(''),
)

const strand = (offset: number): string =>
  `M${322 + offset} 108C${318 + offset * 1.6} 160 ${332 + offset * 0.4} 190 ${322 + offset * 2} 244`

/** 面馆多了一种半碗面 */
const noodles = k.sheet(
  'amber',
  k.disc(330, 200, 164, 'straw'),
  k.slit('M232 128c-26-26 22-46-4-82M272 96c-20-22 18-38-2-66M410 140c26-28-20-48 6-84', 'amber', 7),
  k.slit([-26, -18, -10, -2, 6, 14, 22].map(strand).join(''), 'deep', 4.5),
  k.slit('M300 116L470 44M300 102L462 22', 'ink', 8),
  k.shape('M196 236Q326 196 456 236Z', 'deep'),
  k.slit('M222 232q18-20 36 0q18-20 36 0M342 232q18-20 36 0q18-20 36 0', 'straw', 4.5),
  k.shape(k.petals([300, 226], 5, 0, 13, 10) + k.petals([398, 218], 5, 0, 13, 10), 'jade'),
  k.bowl(326, 234, 280, 'vermilion', 'straw'),
  k.shape(k.petals([326, 300], 8, 6, 20, 12), 'straw'),
  k.box(0, 360, 600, 40, 'ink'),
  k.bowl(510, 308, 120, 'jade', 'straw'),
  k.slit('M462 304q16-20 32 0q16-20 32 0q16-20 32 0', 'straw', 5),
  k.figure({
    x: 96,
    y: 420,
    scale: 1.5,
    coat: 'paper',
    skin: 'straw',
    hair: 'cap',
    trim: 'vermilion',
    cut: 'amber',
    pattern: 'apron',
    far: [78, -104],
    near: [44, -74],
  }),
)

export const wenming = { 'wenming-erhu': erhu, 'wenming-banwan': noodles }
