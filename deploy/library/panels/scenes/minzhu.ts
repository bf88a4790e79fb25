import * as k from '../kit'

/** Someone from behind: shoulders, nape and hair, with a mark cut into the back. */
const fromBehind = (
  x: number,
  y: number,
  scale: number,
  coat: k.Colour,
  bun: boolean,
  cut: k.Colour,
): string =>
  k.place(
    k.shape('M-62 120C-66 40-52 6-16 2H16C52 6 66 40 62 120Z', coat, cut) +
      k.box(-12, -14, 24, 24, 'straw') +
      k.shape('M-33-44C-36-84 36-84 33-44C31-16 18-6 0-6C-18-6-31-16-33-44Z', 'ink', cut) +
      (bun
        ? k.disc(0, -56, 17, 'ink', cut)
        : k.shape(k.crescent([-14, -50], 10, 300) + k.crescent([14, -50], 10, 60), cut)) +
      k.shape(k.petals([0, 56], 6, 5, 22, 13), cut),
    x,
    y,
    { scale },
  )

const beans = (x: number, y: number, count: number): string =>
  Array.from({ length: count }, (_, i) =>
    k.oval(x - 24 + (i % 4) * 16, y - 4 - Math.floor(i / 4) * 9, 9, 7, 'straw'),
  ).join('')

/** 一人一颗豆，选出管水人 */
const bean = k.sheet(
  'blush',
  k.disc(206, 190, 168, 'straw'),
  fromBehind(84, 152, 0.95, 'jade', false, 'blush'),
  fromBehind(206, 140, 1, 'vermilion', true, 'blush'),
  fromBehind(328, 152, 0.95, 'amber', false, 'blush'),
  k.box(0, 266, 404, 22, 'ink', 4),
  k.box(34, 286, 22, 114, 'ink'),
  k.box(350, 286, 22, 114, 'ink'),
  [4, 12, 6]
    .map(
      (count, i) =>
        beans(84 + i * 122, 228, count) + k.bowl(84 + i * 122, 226, 92, i === 1 ? 'deep' : 'slate', 'straw'),
    )
    .join(''),
  k.figure({
    x: 492,
    y: 398,
    scale: 1.62,
    left: true,
    coat: 'vermilion',
    hair: 'bun',
    trim: 'amber',
    cut: 'blush',
    pattern: 'flowers',
    far: [90, -148],
    near: [-18, -74],
    tilt: 6,
  }),
  k.oval(334, 194, 9, 12, 'ink'),
)

/** A raised arm with an open hand; (x, y) is the elbow end. */
const raised = (x: number, y: number, height: number, lean: number, coat: k.Colour, hand: k.Colour): string =>
  k.place(
    k.slit(
      `M-13 ${-height + 22}l-6-20M-4 ${-height + 22}l-2-28M5 ${-height + 22}l2-28M13 ${-height + 22}l6-20M-10 ${-height + 40}l-16-20`,
      hand,
      7.5,
    ) +
      k.shape(`M-18 ${-height + 20}H17L10 ${-height + 56}v20H-10v-20Z`, hand) +
      k.shape(
        `M-22 0Q-14 ${-height / 2} -24 ${-height + 72}L24 ${-height + 66}Q16 ${-height / 2} 24 0Z`,
        coat,
      ) +
      k.inlay(k.sawtooth(-20, -height + 88, 40, 12, 3), 'mist'),
    x,
    y,
    { turn: lean, gap: 'mist' },
  )

/** 三只没举的手 */
const hands = k.sheet(
  'mist',
  k.tree(300, 400, 1.8, 'jade', 'slate', 'mist'),
  raised(176, 420, 330, -2, 'amber', 'amber'),
  raised(430, 420, 322, 3, 'deep', 'deep'),
  raised(76, 420, 292, -6, 'vermilion', 'vermilion'),
  raised(500, 420, 300, 5, 'vermilion', 'vermilion'),
  k.figure({
    x: 196,
    y: 520,
    scale: 1.5,
    bust: true,
    coat: 'ink',
    skin: 'slate',
    hair: 'bald',
    cut: 'mist',
    near: null,
    pattern: 'plain',
  }),
  k.figure({
    x: 412,
    y: 520,
    scale: 1.5,
    bust: true,
    left: true,
    coat: 'ink',
    skin: 'amber',
    hair: 'cap',
    trim: 'deep',
    cut: 'mist',
    near: null,
    pattern: 'plain',
  }),
  k.figure({
    x: 296,
    y: 560,
    scale: 2,
    bust: true,
    coat: 'vermilion',
    hair: 'bun',
    trim: 'straw',
    cut: 'mist',
    pattern: 'flowers',
    near: null,
  }),
)

export const minzhu = { 'minzhu-huangdou': bean, 'minzhu-zhanpai': hands }
